// Which nodes do these passages prove, in natural order?
// example: {"ids": ["passage/pgsp-2017-2020/360-360-0dedf13a", "passage/pgsp-2017-2020/301-301-c64a134a"]}
MATCH (node:Entity)
UNWIND node.passages AS id
WITH node, id
WHERE id IN $ids
RETURN id AS id, node AS node
ORDER BY id, node.sortKey
