// Which passages of a document are cited between two lines, in the order of the lines?
// example: {"id": "document/pgsp-2017-2020", "firstLine": 1, "lastLine": 500}
MATCH (passage:Passage)-[:IN_DOCUMENT]->(:Document {id: $id})
WHERE passage.firstLine <= $lastLine AND passage.lastLine >= $firstLine
RETURN passage AS node
ORDER BY passage.firstLine, passage.lastLine, passage.sortKey
