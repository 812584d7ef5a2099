// title: Who works on a topic
// answers: Which authors have most papers that carry a topic?
// param: topic text — the name of the topic
// param: limit integer = 20 — how many rows at most
// example: papergraph query out authors-on-topic --param "topic=normalizing flows"
MATCH (a:Author)-[:AUTHORED]->(p:Paper)-[:HAS_TAG]->(t:Tag)
WHERE t.name = toLower($topic)
RETURN a.name AS author, a.kind AS kind, count(p.paperId) AS papersOnTopic, max(p.year) AS lastYear, a.authorId AS authorId
ORDER BY papersOnTopic DESC, author, authorId
LIMIT $limit
