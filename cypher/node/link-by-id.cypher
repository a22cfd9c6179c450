// Which relation has this id, given the pairs of nodes that the id may join?
// example: {"id": "link/measure/M1.1/involves/partner/communes", "ends": [{"from": "measure/M1.1", "to": "partner/communes"}]}
// example of nothing: {"id": "link/measure/M1.1/involves/partner/nobody", "ends": [{"from": "measure/M1.1", "to": "partner/nobody"}]}
UNWIND $ends AS end
MATCH (from:Entity {id: end.from})-[relation]->(to:Entity {id: end.to})
WHERE relation.id = $id
RETURN type(relation) AS type, from.id AS from, to.id AS to, relation AS relation
