// Writes relations: (:Initiative)-[:AT_PLACE]->(:Place)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:AT_PLACE]->(to)
SET relation = row.properties
RETURN count(relation) AS written
