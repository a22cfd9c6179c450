// Writes nodes: (:Entity:Sector)
UNWIND $rows AS row
CREATE (node:Entity:Sector)
SET node = row
RETURN count(node) AS written
