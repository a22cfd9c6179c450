// Which initiatives were active in, or take place in, which police zones, and by which activity? The initiative itself stands in the place of an activity where it has none.
// example: {"basis": null}
// example: {"basis": ["STATED"]}
MATCH (initiative:Initiative)-[:HAS_ACTIVITY*0..1]->(occasion:Entity)-[inZone:IN_ZONE]->(zone:PoliceZone)
WHERE $basis IS NULL OR CASE occasion.kind WHEN 'Activity' THEN occasion.basis ELSE inZone.basis END IN $basis
RETURN DISTINCT initiative.id AS thing, zone.id AS value, occasion.id AS occasion
ORDER BY thing, value, occasion
