// Writes nodes: (:Entity:Plan)
UNWIND $rows AS row
CREATE (node:Entity:Plan)
SET node = row
RETURN count(node) AS written
