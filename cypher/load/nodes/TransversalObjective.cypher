// Writes nodes: (:Entity:TransversalObjective)
UNWIND $rows AS row
CREATE (node:Entity:TransversalObjective)
SET node = row
RETURN count(node) AS written
