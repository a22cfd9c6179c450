// Writes relations: (:Initiative)-[:ADDRESSES]->(:Volet)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:ADDRESSES]->(to)
SET relation = row.properties
RETURN count(relation) AS written
