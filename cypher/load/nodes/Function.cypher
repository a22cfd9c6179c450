// Writes nodes: (:Entity:Function)
UNWIND $rows AS row
CREATE (node:Entity:Function)
SET node = row
RETURN count(node) AS written
