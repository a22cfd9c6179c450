// Writes relations: (:Measure)-[:IN_THEME]->(:Theme)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:IN_THEME]->(to)
SET relation = row.properties
RETURN count(relation) AS written
