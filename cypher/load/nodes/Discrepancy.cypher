// Writes nodes: (:Entity:Discrepancy)
UNWIND $rows AS row
CREATE (node:Entity:Discrepancy)
SET node = row
RETURN count(node) AS written
