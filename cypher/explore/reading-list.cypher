// title: A way into another field
// answers: Which papers of a field start from topics that one's own field knows? First those with most such topics.
// param: fieldA text — the name of one's own field
// param: fieldB text — the name of the field to enter
// param: limit integer = 20 — how many rows at most
// example: papergraph query out reading-list --param "fieldA=Astrophysics" --param "fieldB=Foundational AI"
MATCH (a:Field)<-[x:IN_FIELD]-(t:Tag)<-[:HAS_TAG]-(p:Paper)-[:IN_FIELD]->(b:Field)
WHERE toLower(a.name) = toLower($fieldA) AND toLower(b.name) = toLower($fieldB) AND NOT EXISTS { MATCH (p)-[:IN_FIELD]->(a) }
RETURN p.title AS title, count(t.tagId) AS knownTopics, sum(x.papers) AS usesInFieldA, p.published AS published, p.url AS url, p.paperId AS paperId
ORDER BY knownTopics DESC, usesInFieldA DESC, published IS NULL, published DESC, title, paperId
LIMIT $limit
