// Writes nodes: (:Entity:Abbreviation)
UNWIND $rows AS row
CREATE (node:Entity:Abbreviation)
SET node = row
RETURN count(node) AS written
