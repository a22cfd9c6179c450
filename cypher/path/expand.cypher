// Which relations that count as links lead from these nodes, in either direction?
// example: {"ids": ["initiative/coffee-with-a-cop"], "basis": null, "types": ["LED_BY", "IN_ZONE", "MENTIONS"]}
// example: {"ids": ["measure/M7.7", "measure/M1.7"], "basis": ["CURATED"], "types": ["PURSUES"]}
// example of nothing: {"ids": ["measure/M99.1"], "basis": null, "types": ["PURSUES"]}
UNWIND $ids AS id
MATCH (node:Entity {id: id})-[relation]-(other:Entity)
WHERE type(relation) IN $types AND ($basis IS NULL OR relation.basis IN $basis)
RETURN id AS id, other.id AS otherEnd, type(relation) AS type,
  startNode(relation).id AS from, endNode(relation).id AS to, relation AS relation
ORDER BY id, other.sortKey, relation.id
