// How many of these measures does each theme share with each partner?
// example: {"ids": ["measure/M1.1", "measure/M1.2", "measure/M3.1"], "basis": null}
UNWIND $ids AS id
MATCH (theme:Theme)<-[:IN_THEME]-(measure:Measure {id: id})-[involves:INVOLVES]->(partner:Partner)
WHERE $basis IS NULL OR involves.basis IN $basis
WITH theme AS row, partner AS column, count(DISTINCT measure.id) AS count
RETURN row.id AS theme, column.id AS partner, count AS count
ORDER BY row.sortKey, column.sortKey
