// Writes relations: (:Measure)-[:ON_AXIS]->(:Axis)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:ON_AXIS]->(to)
SET relation = row.properties
RETURN count(relation) AS written
