// Which dataset does the graph hold, and how large is it?
// example: {}
MATCH (dataset:Dataset)
RETURN
  dataset.version AS version,
  dataset.fingerprint AS fingerprint,
  dataset.nodes AS nodes,
  dataset.relations AS relations
