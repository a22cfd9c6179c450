// Which things of these kinds point to which nodes of a kind by relations of one type?
// example: {"kinds": ["Measure"], "type": "INVOLVES", "to": "Partner", "basis": null}
// example: {"kinds": ["Initiative"], "type": "ADDRESSES", "to": "Volet", "basis": ["STATED"]}
// example of nothing: {"kinds": ["Measure"], "type": "INVOLVES", "to": "Partner", "basis": ["MATCHED"]}
MATCH (thing:Entity)-[relation]->(value:Entity)
WHERE
  thing.kind IN $kinds AND type(relation) = $type AND value.kind = $to
  AND ($basis IS NULL OR relation.basis IN $basis)
RETURN DISTINCT thing.id AS thing, value.id AS value
ORDER BY thing, value
