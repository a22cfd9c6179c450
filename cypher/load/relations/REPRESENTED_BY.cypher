// Writes relations: (:Contract)-[:REPRESENTED_BY]->(:Function|Organisation)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:REPRESENTED_BY]->(to)
SET relation = row.properties
RETURN count(relation) AS written
