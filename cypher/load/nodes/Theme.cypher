// Writes nodes: (:Entity:Theme)
UNWIND $rows AS row
CREATE (node:Entity:Theme)
SET node = row
RETURN count(node) AS written
