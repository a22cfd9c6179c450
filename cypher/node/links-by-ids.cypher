// Which relations have these ids, given the pairs of nodes that each id may join?
// example: {"asked": [{"id": "link/measure/M1.1/involves/partner/communes", "from": "measure/M1.1", "to": "partner/communes"}, {"id": "link/measure/M1.2/in-theme/theme/1", "from": "measure/M1.2", "to": "theme/1"}]}
// example of nothing: {"asked": [{"id": "link/measure/M1.1/involves/partner/nobody", "from": "measure/M1.1", "to": "partner/nobody"}]}
UNWIND $asked AS link
MATCH (from:Entity {id: link.from})-[relation]->(to:Entity {id: link.to})
WHERE relation.id = link.id
RETURN link.id AS id, type(relation) AS type, from.id AS from, to.id AS to, relation AS relation
ORDER BY id
