// Which nodes point to these nodes by relations of one type, in natural order?
// example: {"ids": ["theme/1", "theme/6"], "type": "IN_THEME"}
// example: {"ids": ["measure/M3.1"], "type": "PART_OF"}
UNWIND $ids AS id
MATCH (to:Entity {id: id})<-[relation]-(from:Entity)
WHERE type(relation) = $type
RETURN id AS id, relation.basis AS basis, from AS node
ORDER BY id, from.sortKey
