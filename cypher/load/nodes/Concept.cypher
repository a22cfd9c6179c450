// Writes nodes: (:Entity:Concept)
UNWIND $rows AS row
CREATE (node:Entity:Concept)
SET node = row
RETURN count(node) AS written
