// Writes nodes: (:Entity:Organisation)
UNWIND $rows AS row
CREATE (node:Entity:Organisation)
SET node = row
RETURN count(node) AS written
