// title: What lies between two fields
// answers: Which topics do two fields share? Those that the field with fewer papers of them uses most.
// param: fieldA text — the name of one field
// param: fieldB text — the name of the other field
// param: limit integer = 30 — how many topics at most
// example: papergraph guide out
MATCH (a:Field)<-[x:IN_FIELD]-(topic:Tag)-[y:IN_FIELD]->(b:Field)
WHERE toLower(a.name) = toLower($fieldA) AND toLower(b.name) = toLower($fieldB)
RETURN a, x, topic, y, b
ORDER BY CASE WHEN x.papers < y.papers THEN x.papers ELSE y.papers END DESC, topic.name
LIMIT $limit
