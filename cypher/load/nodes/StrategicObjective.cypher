// Writes nodes: (:Entity:StrategicObjective)
UNWIND $rows AS row
CREATE (node:Entity:StrategicObjective)
SET node = row
RETURN count(node) AS written
