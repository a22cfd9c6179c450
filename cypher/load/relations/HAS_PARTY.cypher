// Writes relations: (:Contract)-[:HAS_PARTY]->(:Organisation)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:HAS_PARTY]->(to)
SET relation = row.properties
RETURN count(relation) AS written
