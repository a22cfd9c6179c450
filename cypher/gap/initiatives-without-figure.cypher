// About which initiatives is there no figure by a relation of these bases (null for all), in natural order?
// example: {"basis": null}
// example: {"basis": ["MATCHED"]}
MATCH (node:Initiative)
WHERE NOT EXISTS {
  MATCH (node)<-[about:ABOUT]-(:Observation)
  WHERE $basis IS NULL OR about.basis IN $basis
}
RETURN node AS node
ORDER BY node.sortKey
