// Which measures stand just before and just after these, in the order of codes?
// example: {"ids": ["measure/M1.1", "measure/M3.1", "measure/M10.2"]}
UNWIND $ids AS id
MATCH (measure:Measure {id: id})
OPTIONAL MATCH (before:Measure)
WHERE before.sortKey < measure.sortKey
WITH id, measure, max(before.sortKey) AS previousKey
OPTIONAL MATCH (after:Measure)
WHERE after.sortKey > measure.sortKey
WITH id, previousKey, min(after.sortKey) AS nextKey
OPTIONAL MATCH (previous:Measure {sortKey: previousKey})
OPTIONAL MATCH (next:Measure {sortKey: nextKey})
RETURN id AS id, previous.id AS previous, next.id AS next
