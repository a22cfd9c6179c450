// How many initiatives of each group were active in each period?
// example: {"groups": [{"key": "a", "ids": ["initiative/coffee-with-a-cop"]}], "basis": null}
UNWIND $groups AS group
UNWIND group.ids AS id
MATCH (:Initiative {id: id})-[:HAS_ACTIVITY]->(activity:Activity)-[:DURING]->(node:Period)
WHERE $basis IS NULL OR activity.basis IN $basis
WITH group.key AS key, node, count(DISTINCT id) AS count
RETURN key AS key, node AS node, count AS count
ORDER BY key, node.sortKey
