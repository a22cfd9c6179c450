// Writes nodes: (:Entity:Axis)
UNWIND $rows AS row
CREATE (node:Entity:Axis)
SET node = row
RETURN count(node) AS written
