// Of how many nodes of a kind do these documents tell, known with these bases (null for all)?
// example: {"kind": "Initiative", "documents": ["document/rapport-citoyens-police-2023-2024"], "basis": null}
// example: {"kind": "StrategicObjective", "documents": ["document/contrat-molenbeek-saint-jean-2023"], "basis": ["STATED"]}
MATCH (node:Entity)
WHERE node.kind = $kind AND ($basis IS NULL OR node.basis IN $basis)
UNWIND node.passages AS id
MATCH (passage:Passage {id: id})
WHERE passage.document IN $documents
RETURN count(DISTINCT node.id) AS count
