// title: The map of topics
// answers: Which topics occur together most often? On each line stands in how many papers.
// param: limit integer = 80 — how many links at most
// example: papergraph guide out
MATCH (a:Tag)-[link:CO_TOPIC]->(b:Tag)
RETURN a, link, b
ORDER BY link.papers DESC, link.association DESC, a.tagId, b.tagId
LIMIT $limit
