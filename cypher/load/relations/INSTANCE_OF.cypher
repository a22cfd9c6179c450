// Writes relations: (:Initiative)-[:INSTANCE_OF]->(:Initiative)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:INSTANCE_OF]->(to)
SET relation = row.properties
RETURN count(relation) AS written
