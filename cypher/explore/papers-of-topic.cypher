// title: Papers of a topic
// answers: Which papers carry a topic? The newest come first, those without a date last.
// param: topic text — the name of the topic
// param: limit integer = 20 — how many rows at most
// example: papergraph query out papers-of-topic --param "topic=simulation-based inference"
MATCH (p:Paper)-[r:HAS_TAG]->(t:Tag)
WHERE t.name = toLower($topic)
RETURN p.title AS title, p.published AS published, p.field AS field, r.origin AS origin, r.confidence AS confidence, p.url AS url, p.paperId AS paperId
ORDER BY published IS NULL, published DESC, title, paperId
LIMIT $limit
