// title: Links that are no chance
// answers: Which topics occur together more often than chance would bring about? The surest first.
// param: level number = 0.05 — the largest q-value
// param: limit integer = 20 — how many rows at most
// example: papergraph query out strongest-links --param level=0.01
MATCH (a:Tag)-[r:CO_TOPIC]->(b:Tag)
WHERE r.qValue <= $level
RETURN a.name AS topicA, b.name AS topicB, r.papers AS papers, r.association AS association, r.zScore AS zScore, r.qValue AS qValue
ORDER BY qValue, zScore DESC, topicA, topicB
LIMIT $limit
