// How many nodes of each group point to each other node by relations of one type, by falling count?
// example: {"groups": [{"key": "a", "ids": ["measure/M1.1", "measure/M1.2", "measure/M3.1"]}, {"key": "b", "ids": ["measure/M1.1"]}], "type": "INVOLVES", "basis": null}
// example: {"groups": [{"key": "a", "ids": ["measure/M1.1", "measure/M3.1"]}], "type": "IN_THEME", "basis": ["STATED"]}
UNWIND $groups AS group
UNWIND group.ids AS id
MATCH (from:Entity {id: id})-[relation]->(node:Entity)
WHERE type(relation) = $type AND ($basis IS NULL OR relation.basis IN $basis)
WITH group.key AS key, node, count(DISTINCT id) AS count
RETURN key AS key, node AS node, count AS count
ORDER BY key, count DESC, node.sortKey
