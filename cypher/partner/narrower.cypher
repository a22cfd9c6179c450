// Which partners are narrower than these, at any depth?
// example: {"ids": ["partner/ministere-public", "partner/police-integree"]}
// example of nothing: {"ids": ["partner/communes"]}
UNWIND $ids AS id
MATCH (broader:Partner {id: id})<-[:NARROWER_THAN*1..4]-(narrower:Partner)
RETURN DISTINCT id AS id, narrower.id AS narrower
ORDER BY id, narrower
