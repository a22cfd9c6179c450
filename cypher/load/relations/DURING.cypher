// Writes relations: (:Activity|Observation)-[:DURING]->(:Period)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:DURING]->(to)
SET relation = row.properties
RETURN count(relation) AS written
