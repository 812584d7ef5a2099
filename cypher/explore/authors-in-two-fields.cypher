// title: Authors who publish in two fields
// answers: Who could introduce one field to the other? First those with most papers in the field in which they have fewer.
// param: fieldA text — the name of one field
// param: fieldB text — the name of the other field
// param: limit integer = 20 — how many rows at most
// example: papergraph query out authors-in-two-fields --param "fieldA=Astrophysics" --param "fieldB=Foundational AI"
MATCH (p:Paper)-[:IN_FIELD]->(f:Field)
WHERE toLower(f.name) = toLower($fieldA)
MATCH (a:Author)-[:AUTHORED]->(p)
WITH a, count(DISTINCT p.paperId) AS papersA
MATCH (a)-[:AUTHORED]->(q:Paper)-[:IN_FIELD]->(g:Field)
WHERE toLower(g.name) = toLower($fieldB)
RETURN a.name AS author, a.kind AS kind, papersA, count(DISTINCT q.paperId) AS papersB, a.papers AS papersOverall, a.authorId AS authorId
ORDER BY CASE WHEN papersA < papersB THEN papersA ELSE papersB END DESC, papersA + papersB DESC, author, authorId
LIMIT $limit
