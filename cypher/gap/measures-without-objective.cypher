// Which measures does no objective of a contract pursue by a relation of these bases (null for all), in the order of their codes?
// example: {"basis": null}
// example: {"basis": ["STATED"]}
MATCH (node:Measure)
WHERE NOT EXISTS {
  MATCH (node)<-[pursues:PURSUES]-(objective:Entity)
  WHERE objective.kind <> 'Initiative' AND ($basis IS NULL OR pursues.basis IN $basis)
}
RETURN node AS node
ORDER BY node.sortKey
