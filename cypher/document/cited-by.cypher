// Which nodes do these passages prove, in natural order? The passages are keys of a map, which is faster to look into than a list.
// example: {"wanted": {"passage/pgsp-2017-2020/360-360-0dedf13a": true, "passage/pgsp-2017-2020/301-301-c64a134a": true}}
MATCH (node:Entity)
UNWIND node.passages AS id
WITH node, id
WHERE $wanted[id] IS NOT NULL
RETURN id AS id, node.id AS citing
ORDER BY id, node.sortKey
