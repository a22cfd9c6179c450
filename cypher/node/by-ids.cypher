// Which nodes have these ids?
// example: {"ids": ["measure/M3.1", "partner/communes", "theme/1"]}
// example of nothing: {"ids": ["measure/M99.1"]}
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN id AS id, node AS node
