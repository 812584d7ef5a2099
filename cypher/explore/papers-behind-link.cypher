// title: Papers behind the link of two topics
// answers: Which papers carry both topics, and how is that known? The newest come first, those without a year last.
// param: topicA text — the name of one topic
// param: topicB text — the name of the other topic
// param: limit integer = 20 — how many rows at most
// example: papergraph query out papers-behind-link --param "topicA=normalizing flows" --param "topicB=lattice qcd"
MATCH (a:Tag)<-[x:HAS_TAG]-(p:Paper)-[y:HAS_TAG]->(b:Tag)
WHERE a.name = toLower($topicA) AND b.name = toLower($topicB)
RETURN p.title AS title, p.year AS year, p.field AS field, x.origin AS originA, y.origin AS originB, p.paperId AS paperId
ORDER BY year IS NULL, year DESC, title, paperId
LIMIT $limit
