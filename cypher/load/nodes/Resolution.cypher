// Writes nodes: (:Entity:Resolution)
UNWIND $rows AS row
CREATE (node:Entity:Resolution)
SET node = row
RETURN count(node) AS written
