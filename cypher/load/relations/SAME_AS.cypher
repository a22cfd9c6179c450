// Writes relations: (:Organisation)-[:SAME_AS]->(:Partner)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:SAME_AS]->(to)
SET relation = row.properties
RETURN count(relation) AS written
