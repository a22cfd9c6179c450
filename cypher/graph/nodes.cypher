// What are these nodes, to which theme does each belong, and how many relations has it, those to passages aside?
// example: {"ids": ["measure/M7.7", "theme/1", "sub-theme/cybercriminalite", "partner/communes"], "basis": null}
// example: {"ids": ["initiative/coffee-with-a-cop"], "basis": ["STATED", "DERIVED"]}
// example of nothing: {"ids": ["measure/M99.1"], "basis": null}
UNWIND $ids AS id
MATCH (node:Entity {id: id})
OPTIONAL MATCH (node)-[relation]-(other:Entity)
WHERE other.kind <> 'Passage' AND ($basis IS NULL OR relation.basis IN $basis)
WITH node, count(relation) AS degree
OPTIONAL MATCH (node)-[:PART_OF]->(whole:Entity)
WHERE whole.kind = 'Measure' OR whole.kind = 'Theme'
WITH node, degree, min(coalesce(whole.theme, whole.number)) AS themeOfWhole
RETURN node.id AS id, node.kind AS kind, node.label AS label, coalesce(node.labelNl, node.nameNl) AS labelNl, node.labelEn AS labelEn,
  node.basis AS basis, node.sortKey AS sortKey, degree AS degree,
  CASE node.kind
    WHEN 'Measure' THEN node.theme
    WHEN 'Theme' THEN node.number
    WHEN 'Action' THEN themeOfWhole
    WHEN 'SubTheme' THEN themeOfWhole
  END AS theme
ORDER BY degree DESC, node.sortKey
