// Which nodes do these passages prove, in natural order?
// example: {"ids": []}
MATCH (node:Entity)
UNWIND node.passages AS id
WITH node, id
WHERE id IN $ids
RETURN id AS id, node AS node
ORDER BY id, node.sortKey
