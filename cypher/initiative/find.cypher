// Which initiatives satisfy a filter, in natural order? Every condition may be null; zones and periods are met by one and the same activity.
// example: {"ids": null, "volets": null, "zones": null, "zoneNumbers": null, "periods": null, "communes": null, "organisations": null, "statuses": null, "measures": null, "topLevel": false, "basis": null}
// example: {"ids": null, "volets": null, "zones": null, "zoneNumbers": null, "periods": null, "communes": null, "organisations": null, "statuses": null, "measures": null, "topLevel": true, "basis": ["STATED"]}
MATCH (initiative:Initiative)
WHERE
  ($ids IS NULL OR initiative.id IN $ids)
  AND ($statuses IS NULL OR coalesce(initiative.status, 'unknown') IN $statuses)
  AND (NOT $topLevel OR NOT EXISTS { MATCH (initiative)-[:PART_OF|INSTANCE_OF]->(:Initiative) })
  AND ($volets IS NULL OR EXISTS {
    MATCH (initiative)-[addresses:ADDRESSES]->(volet:Volet)
    WHERE volet.id IN $volets AND ($basis IS NULL OR addresses.basis IN $basis)
  })
  AND ($communes IS NULL OR EXISTS {
    MATCH (initiative)-[inCommune:IN_COMMUNE]->(commune:Commune)
    WHERE commune.id IN $communes AND ($basis IS NULL OR inCommune.basis IN $basis)
  })
  AND ($organisations IS NULL OR EXISTS {
    MATCH (initiative)-[backing:LED_BY|SUPPORTED_BY]->(organisation:Entity)
    WHERE organisation.id IN $organisations AND ($basis IS NULL OR backing.basis IN $basis)
  })
  AND ($measures IS NULL OR EXISTS {
    MATCH (initiative)-[pursues:PURSUES]->(measure:Measure)
    WHERE measure.id IN $measures AND ($basis IS NULL OR pursues.basis IN $basis)
  })
  AND (
    ($zones IS NULL AND $periods IS NULL)
    OR EXISTS {
      MATCH (initiative)-[:HAS_ACTIVITY]->(activity:Activity)
      WHERE
        ($zones IS NULL OR activity.zone IN $zoneNumbers)
        AND ($periods IS NULL OR activity.period IN $periods)
        AND ($basis IS NULL OR activity.basis IN $basis)
    }
    OR ($periods IS NULL AND EXISTS {
      MATCH (initiative)-[inZone:IN_ZONE]->(zone:PoliceZone)
      WHERE zone.id IN $zones AND ($basis IS NULL OR inZone.basis IN $basis)
    })
  )
RETURN initiative.id AS id, initiative.sortKey AS sortKey
ORDER BY initiative.sortKey
