// Writes nodes: (:Entity:Observation)
UNWIND $rows AS row
CREATE (node:Entity:Observation)
SET node = row
RETURN count(node) AS written
