// Writes relations: ()-[:HAS_SUBJECT]->(:Concept)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:HAS_SUBJECT]->(to)
SET relation = row.properties
RETURN count(relation) AS written
