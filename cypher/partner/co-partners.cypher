// With which partners do these partners share measures, by falling count?
// example: {"ids": ["partner/communes", "partner/unia"]}
UNWIND $ids AS id
MATCH (partner:Partner {id: id})<-[:INVOLVES]-(measure:Measure)-[:INVOLVES]->(other:Partner)
WHERE other.id <> id
WITH id, other, count(DISTINCT measure.id) AS count
RETURN id AS id, other AS node, count AS count
ORDER BY id, count DESC, other.sortKey
