// Which partners are involved in exactly one measure, in natural order?
// example: {}
MATCH (node:Partner)<-[:INVOLVES]-(measure:Measure)
WITH node, count(DISTINCT measure.id) AS measures
WHERE measures = 1
RETURN node AS node
ORDER BY node.sortKey
