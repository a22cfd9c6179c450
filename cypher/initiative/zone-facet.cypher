// How many initiatives of each group were active in, or take place in, each police zone? With periods, only activities of these count.
// example: {"groups": [{"key": "a", "ids": ["initiative/coffee-with-a-cop"]}], "periods": null, "basis": null}
// example: {"groups": [{"key": "a", "ids": ["initiative/coffee-with-a-cop"]}], "periods": ["2021-2022"], "basis": ["STATED"]}
UNWIND $groups AS group
UNWIND group.ids AS id
MATCH (:Initiative {id: id})-[:HAS_ACTIVITY*0..1]->(place:Entity)-[inZone:IN_ZONE]->(node:PoliceZone)
WHERE
  ($periods IS NULL OR place.period IN $periods)
  AND ($basis IS NULL OR CASE place.kind WHEN 'Activity' THEN place.basis ELSE inZone.basis END IN $basis)
WITH group.key AS key, node, count(DISTINCT id) AS count
RETURN key AS key, node AS node, count AS count
ORDER BY key, node.sortKey
