// Writes nodes: (:Entity:CrossReference)
UNWIND $rows AS row
CREATE (node:Entity:CrossReference)
SET node = row
RETURN count(node) AS written
