// Writes relations: (:Passage)-[:IN_DOCUMENT]->(:Document)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:IN_DOCUMENT]->(to)
SET relation = row.properties
RETURN count(relation) AS written
