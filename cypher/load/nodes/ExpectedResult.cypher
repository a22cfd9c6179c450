// Writes nodes: (:Entity:ExpectedResult)
UNWIND $rows AS row
CREATE (node:Entity:ExpectedResult)
SET node = row
RETURN count(node) AS written
