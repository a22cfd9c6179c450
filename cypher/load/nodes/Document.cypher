// Writes nodes: (:Entity:Document)
UNWIND $rows AS row
CREATE (node:Entity:Document)
SET node = row
RETURN count(node) AS written
