// Records which dataset the graph holds: (:Dataset)
CREATE (dataset:Dataset)
SET dataset = $properties
