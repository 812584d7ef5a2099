// title: Topics that go with a topic
// answers: With which topics does a topic share papers, and which of these links stand out from chance?
// param: topic text — the name of the topic
// param: limit integer = 20 — how many rows at most
// example: papergraph query out co-topics-of --param "topic=normalizing flows"
MATCH (t:Tag)-[r:CO_TOPIC]-(other:Tag)
WHERE t.name = toLower($topic)
RETURN other.name AS topic, r.papers AS papers, r.association AS association, r.zScore AS zScore, r.qValue AS qValue
ORDER BY papers DESC, association DESC, topic
LIMIT $limit
