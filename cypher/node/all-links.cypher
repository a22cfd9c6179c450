// Which relations are there between nodes, all of them?
// example: {}
MATCH (from:Entity)-[relation]->(to:Entity)
RETURN type(relation) AS type, from.id AS from, to.id AS to, relation AS relation
ORDER BY relation.id
