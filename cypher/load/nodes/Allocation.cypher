// Writes nodes: (:Entity:Allocation)
UNWIND $rows AS row
CREATE (node:Entity:Allocation)
SET node = row
RETURN count(node) AS written
