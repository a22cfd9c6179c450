// Which measures satisfy a filter, in the order of their codes? Every condition may be null; each list in `all` is met by any of its partners.
// example: {"ids": null, "themes": null, "subThemes": null, "axes": null, "all": [["partner/communes"], ["partner/associations"]], "any": null, "none": [], "basis": null}
// example: {"ids": null, "themes": ["theme/1", "theme/4"], "subThemes": null, "axes": ["axis/reaction"], "all": [["partner/communes"]], "any": ["partner/unia", "partner/parquet"], "none": ["partner/associations"], "basis": null}
// example: {"ids": null, "themes": null, "subThemes": ["sub-theme/fraude"], "axes": null, "all": [], "any": null, "none": [], "basis": null}
// example: {"ids": ["measure/M1.1", "measure/M3.1"], "themes": null, "subThemes": null, "axes": null, "all": [], "any": null, "none": [], "basis": ["STATED"]}
MATCH (measure:Measure)-[:IN_THEME]->(theme:Theme)
WHERE ($ids IS NULL OR measure.id IN $ids) AND ($themes IS NULL OR theme.id IN $themes)
MATCH (measure)-[:ON_AXIS]->(axis:Axis)
WHERE $axes IS NULL OR axis.id IN $axes
OPTIONAL MATCH (measure)-[:IN_SUB_THEME]->(subTheme:SubTheme)
WITH measure, subTheme
WHERE $subThemes IS NULL OR subTheme.id IN $subThemes
OPTIONAL MATCH (measure)-[involves:INVOLVES]->(partner:Partner)
WHERE $basis IS NULL OR involves.basis IN $basis
WITH measure, collect(partner.id) AS involved
WHERE
  all(group IN $all WHERE any(id IN group WHERE id IN involved))
  AND ($any IS NULL OR any(id IN $any WHERE id IN involved))
  AND none(id IN $none WHERE id IN involved)
RETURN measure.id AS id, measure.sortKey AS sortKey
ORDER BY measure.sortKey
