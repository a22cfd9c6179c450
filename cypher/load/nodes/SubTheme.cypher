// Writes nodes: (:Entity:SubTheme)
UNWIND $rows AS row
CREATE (node:Entity:SubTheme)
SET node = row
RETURN count(node) AS written
