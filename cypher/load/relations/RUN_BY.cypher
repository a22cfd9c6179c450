// Writes relations: (:StrategicObjective|OperationalObjective)-[:RUN_BY]->(:Organisation)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:RUN_BY]->(to)
SET relation = row.properties
RETURN count(relation) AS written
