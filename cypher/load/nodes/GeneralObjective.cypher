// Writes nodes: (:Entity:GeneralObjective)
UNWIND $rows AS row
CREATE (node:Entity:GeneralObjective)
SET node = row
RETURN count(node) AS written
