// Writes nodes: (:Entity:Passage)
UNWIND $rows AS row
CREATE (node:Entity:Passage)
SET node = row
RETURN count(node) AS written
