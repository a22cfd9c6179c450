// Writes relations: (:Initiative|GeneralObjective|StrategicObjective|OperationalObjective|ExpectedResult)-[:PURSUES]->(:Measure)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:PURSUES]->(to)
SET relation = row.properties
RETURN count(relation) AS written
