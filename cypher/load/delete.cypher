// Removes the dataset that the graph holds: (:Entity), its relations, and (:Dataset); other nodes are left alone
MATCH (old)
WHERE old:Entity OR old:Dataset
DETACH DELETE old
