// Writes relations: (:Initiative|Observation|Place)-[:IN_COMMUNE]->(:Commune)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:IN_COMMUNE]->(to)
SET relation = row.properties
RETURN count(relation) AS written
