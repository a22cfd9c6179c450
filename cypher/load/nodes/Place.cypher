// Writes nodes: (:Entity:Place)
UNWIND $rows AS row
CREATE (node:Entity:Place)
SET node = row
RETURN count(node) AS written
