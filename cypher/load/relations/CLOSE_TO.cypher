// Writes relations: (:Partner)-[:CLOSE_TO]->(:Partner)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:CLOSE_TO]->(to)
SET relation = row.properties
RETURN count(relation) AS written
