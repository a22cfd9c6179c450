// Writes relations: (:Initiative|Activity|Observation)-[:IN_ZONE]->(:PoliceZone)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:IN_ZONE]->(to)
SET relation = row.properties
RETURN count(relation) AS written
