// Writes nodes: (:Entity:Measure)
UNWIND $rows AS row
CREATE (node:Entity:Measure)
SET node = row
RETURN count(node) AS written
