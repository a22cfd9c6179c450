// About which initiatives of which these documents tell is there no figure by a relation of these bases (null for all), in natural order?
// example: {"documents": ["document/rapport-citoyens-police-2023-2024"], "basis": null}
// example: {"documents": ["document/rapport-citoyens-police-2023-2024"], "basis": ["MATCHED"]}
MATCH (node:Initiative)
WHERE NOT EXISTS {
  MATCH (node)<-[about:ABOUT]-(:Observation)
  WHERE $basis IS NULL OR about.basis IN $basis
}
UNWIND node.passages AS id
MATCH (passage:Passage {id: id})
WHERE passage.document IN $documents
WITH DISTINCT node
RETURN node AS node
ORDER BY node.sortKey
