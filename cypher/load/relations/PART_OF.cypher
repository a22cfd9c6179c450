// Writes relations: ()-[:PART_OF]->()
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:PART_OF]->(to)
SET relation = row.properties
RETURN count(relation) AS written
