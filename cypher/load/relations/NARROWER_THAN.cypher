// Writes relations: (:Partner|Concept)-[:NARROWER_THAN]->(:Partner|Concept)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:NARROWER_THAN]->(to)
SET relation = row.properties
RETURN count(relation) AS written
