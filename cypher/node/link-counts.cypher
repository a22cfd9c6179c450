// How many relations have these nodes, of these bases and types (null for all)?
// example: {"ids": ["measure/M3.1", "theme/1"], "basis": null, "types": null}
// example: {"ids": ["measure/M1.1"], "basis": ["STATED"], "types": ["INVOLVES"]}
UNWIND $ids AS id
MATCH (node:Entity {id: id})
OPTIONAL MATCH (node)-[relation]-(:Entity)
WHERE ($basis IS NULL OR relation.basis IN $basis) AND ($types IS NULL OR type(relation) IN $types)
RETURN id AS id, count(relation) AS count
