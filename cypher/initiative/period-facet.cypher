// How many initiatives of each group were active in each period? With zones, only activities in these count.
// example: {"groups": [{"key": "a", "ids": ["initiative/coffee-with-a-cop"]}], "zones": null, "basis": null}
// example: {"groups": [{"key": "a", "ids": ["initiative/coffee-with-a-cop"]}], "zones": ["5343"], "basis": ["STATED"]}
UNWIND $groups AS group
UNWIND group.ids AS id
MATCH (:Initiative {id: id})-[:HAS_ACTIVITY]->(activity:Activity)-[:DURING]->(node:Period)
WHERE ($zones IS NULL OR activity.zone IN $zones) AND ($basis IS NULL OR activity.basis IN $basis)
WITH group.key AS key, node, count(DISTINCT id) AS count
RETURN key AS key, node AS node, count AS count
ORDER BY key, node.sortKey
