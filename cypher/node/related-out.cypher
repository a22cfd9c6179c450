// Which nodes do these nodes point to by relations of one type, in the order of the source?
// example: {"ids": ["measure/M3.1", "measure/M1.1"], "type": "INVOLVES"}
// example: {"ids": ["measure/M3.1"], "type": "IN_THEME"}
UNWIND $ids AS id
MATCH (from:Entity {id: id})-[relation]->(to:Entity)
WHERE type(relation) = $type
RETURN id AS id, relation.basis AS basis, to AS node
ORDER BY id, coalesce(relation.position, 0), to.sortKey
