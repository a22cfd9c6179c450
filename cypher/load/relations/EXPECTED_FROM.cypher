// Writes relations: (:ExpectedResult)-[:EXPECTED_FROM]->(:OperationalObjective)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:EXPECTED_FROM]->(to)
SET relation = row.properties
RETURN count(relation) AS written
