// Which nodes are of these kinds?
// example: {"kinds": ["Theme", "Partner"]}
// example of nothing: {"kinds": []}
MATCH (node:Entity)
WHERE node.kind IN $kinds
RETURN node.id AS id
ORDER BY node.sortKey
