// Writes relations: (:Initiative)-[:HAS_ACTIVITY]->(:Activity)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:HAS_ACTIVITY]->(to)
SET relation = row.properties
RETURN count(relation) AS written
