// Which nodes have so many relations that passing through them says nothing?
// example: {"most": 50, "types": ["INVOLVES", "IN_ZONE"]}
// example of nothing: {"most": 100000, "types": ["INVOLVES", "IN_ZONE"]}
MATCH (node:Entity)-[relation]-(:Entity)
WHERE type(relation) IN $types
WITH node, count(relation) AS relations
WHERE relations > $most
RETURN node.id AS id, node.label AS label, relations AS relations
ORDER BY relations DESC, node.sortKey
