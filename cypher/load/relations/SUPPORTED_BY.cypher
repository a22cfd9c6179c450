// Writes relations: (:Initiative)-[:SUPPORTED_BY]->(:Organisation|PoliceZone|Commune)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:SUPPORTED_BY]->(to)
SET relation = row.properties
RETURN count(relation) AS written
