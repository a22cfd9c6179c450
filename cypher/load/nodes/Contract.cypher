// Writes nodes: (:Entity:Contract)
UNWIND $rows AS row
CREATE (node:Entity:Contract)
SET node = row
RETURN count(node) AS written
