// Which strategic objectives have no content in their contract, in natural order? (The bases, null for all, are those of the objectives.)
// example: {"basis": null}
// example: {"basis": ["STATED"]}
MATCH (node:StrategicObjective)
WHERE node.empty AND ($basis IS NULL OR node.basis IN $basis)
RETURN node AS node
ORDER BY node.sortKey
