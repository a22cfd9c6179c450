// How many initiatives of each group were active in, or take place in, each police zone?
// example: {"groups": [{"key": "a", "ids": ["initiative/coffee-with-a-cop"]}], "basis": null}
UNWIND $groups AS group
UNWIND group.ids AS id
MATCH (:Initiative {id: id})-[:HAS_ACTIVITY*0..1]->(place:Entity)-[inZone:IN_ZONE]->(node:PoliceZone)
WHERE $basis IS NULL OR (inZone.basis IN $basis AND (place.kind = 'Initiative' OR place.basis IN $basis))
WITH group.key AS key, node, count(DISTINCT id) AS count
RETURN key AS key, node AS node, count AS count
ORDER BY key, node.sortKey
