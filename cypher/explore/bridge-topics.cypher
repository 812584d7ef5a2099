// title: Topics that two fields share
// answers: Which topics carry the connection between two fields? First those with most papers in the field that uses them less; the report ranks by how surely both fields carry a topic more than all others do, and sets those apart that a third field carries about as much.
// param: fieldA text — the name of one field
// param: fieldB text — the name of the other field
// param: limit integer = 20 — how many rows at most
// example: papergraph query out bridge-topics --param "fieldA=Astrophysics" --param "fieldB=Foundational AI"
MATCH (a:Field)<-[x:IN_FIELD]-(t:Tag)-[y:IN_FIELD]->(b:Field)
WHERE toLower(a.name) = toLower($fieldA) AND toLower(b.name) = toLower($fieldB)
RETURN t.name AS topic, x.papers AS papersA, y.papers AS papersB, t.betweenness AS betweenness,
       CASE WHEN x.papers < y.papers THEN x.papers ELSE y.papers END AS weakerSide
ORDER BY weakerSide DESC, papersA DESC, papersB DESC, topic
LIMIT $limit
