// Writes nodes: (:Entity:Partner)
UNWIND $rows AS row
CREATE (node:Entity:Partner)
SET node = row
RETURN count(node) AS written
