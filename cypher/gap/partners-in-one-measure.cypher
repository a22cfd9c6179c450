// Which partners are involved in exactly one measure by relations of these bases (null for all), in natural order?
// example: {"basis": null}
// example: {"basis": ["STATED"]}
MATCH (node:Partner)<-[involves:INVOLVES]-(measure:Measure)
WHERE $basis IS NULL OR involves.basis IN $basis
WITH node, count(DISTINCT measure.id) AS measures
WHERE measures = 1
RETURN node AS node
ORDER BY node.sortKey
