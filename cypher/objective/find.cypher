// Which objectives of contracts satisfy a filter, in natural order? Every condition but the kinds may be null.
// example: {"kinds": ["GeneralObjective", "StrategicObjective", "OperationalObjective"], "ids": null, "contracts": null, "services": null, "measures": null, "empty": null, "basis": null}
// example: {"kinds": ["StrategicObjective"], "ids": null, "contracts": ["contract/molenbeek-saint-jean-2023"], "services": null, "measures": null, "empty": true, "basis": null}
// example: {"kinds": ["OperationalObjective"], "ids": null, "contracts": null, "services": ["organisation/scapi"], "measures": null, "empty": null, "basis": ["STATED"]}
MATCH (objective:Entity)
WHERE
  objective.kind IN $kinds
  AND ($ids IS NULL OR objective.id IN $ids)
  AND ($empty IS NULL OR coalesce(objective.empty, false) = $empty)
  AND ($contracts IS NULL OR EXISTS {
    MATCH (objective)-[:PART_OF*1..4]->(contract:Contract)
    WHERE contract.id IN $contracts
  })
  AND ($services IS NULL OR EXISTS {
    MATCH (objective)-[runBy:RUN_BY]->(organisation:Organisation)
    WHERE organisation.id IN $services AND ($basis IS NULL OR runBy.basis IN $basis)
  })
  AND ($measures IS NULL OR EXISTS {
    MATCH (objective)-[pursues:PURSUES]->(measure:Measure)
    WHERE measure.id IN $measures AND ($basis IS NULL OR pursues.basis IN $basis)
  })
RETURN objective.id AS id, objective.sortKey AS sortKey
ORDER BY objective.sortKey
