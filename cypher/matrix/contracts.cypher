// Which objectives stand in which contract, at any depth?
// example: {"kinds": ["GeneralObjective", "StrategicObjective", "OperationalObjective"]}
MATCH (objective:Entity)-[:PART_OF*1..4]->(contract:Contract)
WHERE objective.kind IN $kinds
RETURN DISTINCT objective.id AS thing, contract.id AS value
ORDER BY thing, value
