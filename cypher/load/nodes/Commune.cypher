// Writes nodes: (:Entity:Commune)
UNWIND $rows AS row
CREATE (node:Entity:Commune)
SET node = row
RETURN count(node) AS written
