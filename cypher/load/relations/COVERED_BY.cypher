// Writes relations: (:Commune)-[:COVERED_BY]->(:PoliceZone)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:COVERED_BY]->(to)
SET relation = row.properties
RETURN count(relation) AS written
