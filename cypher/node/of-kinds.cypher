// Which nodes are of these kinds, each kind in natural order?
// example: {"kinds": ["Theme"]}
// example: {"kinds": ["Partner", "Axis"]}
MATCH (node:Entity)
WHERE node.kind IN $kinds
RETURN node AS node
ORDER BY node.sortKey
