// Writes nodes: (:Entity:Period)
UNWIND $rows AS row
CREATE (node:Entity:Period)
SET node = row
RETURN count(node) AS written
