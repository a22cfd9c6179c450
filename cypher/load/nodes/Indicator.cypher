// Writes nodes: (:Entity:Indicator)
UNWIND $rows AS row
CREATE (node:Entity:Indicator)
SET node = row
RETURN count(node) AS written
