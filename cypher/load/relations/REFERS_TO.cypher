// Writes relations: (:Measure|Theme|TransversalObjective|Initiative)-[:REFERS_TO]->(:CrossReference|TransversalObjective|Measure|Plan)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:REFERS_TO]->(to)
SET relation = row.properties
RETURN count(relation) AS written
