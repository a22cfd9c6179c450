// Which relations lead from these nodes?
// example: {"ids": ["measure/M7.7", "initiative/coffee-with-a-cop"], "basis": null}
// example: {"ids": ["measure/M7.7"], "basis": ["STATED"]}
// example of nothing: {"ids": ["measure/M99.1"], "basis": null}
UNWIND $ids AS id
MATCH (from:Entity {id: id})-[relation]->(to:Entity)
WHERE $basis IS NULL OR relation.basis IN $basis
RETURN relation.id AS id, type(relation) AS type, relation.basis AS basis, relation.score AS score,
  from.id AS from, to.id AS to
ORDER BY relation.id
