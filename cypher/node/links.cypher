// Which relations have these nodes, in either direction, of these bases and types (null for all)?
// example: {"ids": ["measure/M3.1", "theme/1"], "basis": null, "types": null, "skip": 0, "limit": 100}
// example: {"ids": ["measure/M1.1"], "basis": ["STATED"], "types": ["INVOLVES"], "skip": 1, "limit": 2}
UNWIND $ids AS id
MATCH (node:Entity {id: id})
CALL (node) {
  MATCH (node)-[relation]-(other:Entity)
  WHERE ($basis IS NULL OR relation.basis IN $basis) AND ($types IS NULL OR type(relation) IN $types)
  RETURN relation, type(relation) AS type, startNode(relation).id AS from, endNode(relation).id AS to, other.sortKey AS otherKey
  ORDER BY type, otherKey, relation.id
  SKIP $skip LIMIT $limit
}
RETURN id AS id, type AS type, from AS from, to AS to, relation AS relation
ORDER BY id, type, otherKey, relation.id
