// Writes relations: (:Observation)-[:ABOUT]->()
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:ABOUT]->(to)
SET relation = row.properties
RETURN count(relation) AS written
