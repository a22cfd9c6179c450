// How many nodes are there of each kind?
// example: {}
MATCH (node:Entity)
RETURN node.kind AS kind, count(*) AS count
ORDER BY kind
