// Writes nodes: (:Entity:Action)
UNWIND $rows AS row
CREATE (node:Entity:Action)
SET node = row
RETURN count(node) AS written
