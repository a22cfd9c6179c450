// Which initiatives were active in which periods, and by which activity?
// example: {"basis": null}
// example: {"basis": ["STATED"]}
MATCH (initiative:Initiative)-[:HAS_ACTIVITY]->(occasion:Activity)-[:DURING]->(period:Period)
WHERE $basis IS NULL OR occasion.basis IN $basis
RETURN DISTINCT initiative.id AS thing, period.id AS value, occasion.id AS occasion
ORDER BY thing, value, occasion
