// Which nodes are of these kinds, each kind in natural order?
// example: {"ids": ["Theme"]}
// example: {"ids": ["Partner", "Axis"]}
MATCH (node:Entity)
WHERE node.kind IN $ids
RETURN node.kind AS id, node AS node
ORDER BY node.sortKey
