// Writes nodes: (:Entity:Initiative)
UNWIND $rows AS row
CREATE (node:Entity:Initiative)
SET node = row
RETURN count(node) AS written
