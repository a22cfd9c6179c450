// Writes relations: (:Initiative)-[:MAY_BE_SAME_AS]->(:Initiative)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:MAY_BE_SAME_AS]->(to)
SET relation = row.properties
RETURN count(relation) AS written
