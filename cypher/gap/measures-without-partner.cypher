// Which measures name no partner, in the order of their codes?
// example: {}
MATCH (node:Measure)
WHERE NOT EXISTS { MATCH (node)-[:INVOLVES]->(:Partner) }
RETURN node AS node
ORDER BY node.sortKey
