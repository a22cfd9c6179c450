// Which measures name no partner by a relation of these bases (null for all), in the order of their codes?
// example: {"basis": null}
// example: {"basis": ["MATCHED"]}
MATCH (node:Measure)
WHERE NOT EXISTS {
  MATCH (node)-[involves:INVOLVES]->(:Partner)
  WHERE $basis IS NULL OR involves.basis IN $basis
}
RETURN node AS node
ORDER BY node.sortKey
