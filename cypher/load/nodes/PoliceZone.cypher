// Writes nodes: (:Entity:PoliceZone)
UNWIND $rows AS row
CREATE (node:Entity:PoliceZone)
SET node = row
RETURN count(node) AS written
