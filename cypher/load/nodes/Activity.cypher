// Writes nodes: (:Entity:Activity)
UNWIND $rows AS row
CREATE (node:Entity:Activity)
SET node = row
RETURN count(node) AS written
