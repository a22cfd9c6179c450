// Writes relations: (:Concept)-[:RELATED_TO]->(:Concept)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:RELATED_TO]->(to)
SET relation = row.properties
RETURN count(relation) AS written
