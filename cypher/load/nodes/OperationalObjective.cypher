// Writes nodes: (:Entity:OperationalObjective)
UNWIND $rows AS row
CREATE (node:Entity:OperationalObjective)
SET node = row
RETURN count(node) AS written
