// title: Papers between two fields
// answers: Which papers carry topics of both fields? First those with most topics of the field from which they have fewer.
// param: fieldA text — the name of one field
// param: fieldB text — the name of the other field
// param: least number = 0.5 — the share of a topic's papers from which it counts to a field
// param: limit integer = 20 — how many rows at most
// example: papergraph query out bridge-papers --param "fieldA=Astrophysics" --param "fieldB=Foundational AI"
MATCH (p:Paper)-[:HAS_TAG]->(t:Tag)-[x:IN_FIELD]->(a:Field)
WHERE toLower(a.name) = toLower($fieldA) AND x.share >= $least
WITH p, count(t.tagId) AS topicsA
MATCH (p)-[:HAS_TAG]->(u:Tag)-[y:IN_FIELD]->(b:Field)
WHERE toLower(b.name) = toLower($fieldB) AND y.share >= $least
RETURN p.title AS title, topicsA, count(u.tagId) AS topicsB, p.field AS field, p.published AS published, p.url AS url, p.paperId AS paperId
ORDER BY CASE WHEN topicsA < topicsB THEN topicsA ELSE topicsB END DESC, topicsA + topicsB DESC, published IS NULL, published DESC, title, paperId
LIMIT $limit
