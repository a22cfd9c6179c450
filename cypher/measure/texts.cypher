// What do the two texts of every measure say?
// example: {}
MATCH (measure:Measure)
RETURN measure.id AS id, measure.bodyText AS bodyText, measure.annexText AS annexText
ORDER BY measure.sortKey
