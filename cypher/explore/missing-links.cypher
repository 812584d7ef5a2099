// title: Topics that a topic never meets
// answers: Which topics share most neighbours with a topic, and no paper? A place to look for work that nobody has done.
// param: topic text — the name of the topic
// param: limit integer = 20 — how many rows at most
// example: papergraph query out missing-links --param "topic=dark matter"
MATCH (a:Tag)-[:CO_TOPIC]-(m:Tag)-[:CO_TOPIC]-(b:Tag)
WHERE a.name = toLower($topic) AND b.tagId <> a.tagId AND NOT EXISTS { MATCH (a)-[:CO_TOPIC]-(b) }
RETURN b.name AS topic, count(DISTINCT m.tagId) AS commonNeighbours, b.papers AS papers
ORDER BY commonNeighbours DESC, papers DESC, topic
LIMIT $limit
