// Writes nodes: (:Entity:Volet)
UNWIND $rows AS row
CREATE (node:Entity:Volet)
SET node = row
RETURN count(node) AS written
