// Which nodes of these kinds are linked to these nodes, in either direction?
// example: {"ids": ["measure/M7.7", "theme/7"], "basis": null, "kinds": ["Measure", "Partner", "Initiative"]}
// example: {"ids": ["measure/M7.7"], "basis": ["CURATED"], "kinds": ["Initiative"]}
// example of nothing: {"ids": ["measure/M99.1"], "basis": null, "kinds": ["Partner"]}
UNWIND $ids AS id
MATCH (node:Entity {id: id})-[relation]-(other:Entity)
WHERE other.kind IN $kinds AND ($basis IS NULL OR relation.basis IN $basis)
RETURN DISTINCT other.id AS id
ORDER BY id
