// title: Rising topics
// answers: Which topics were used more since a year than before it? First those with the largest share of their papers since then, among topics with enough papers.
// param: since integer = 2024 — the first year that counts as recent
// param: least integer = 3 — papers that a topic has at least
// param: limit integer = 20 — how many rows at most
// example: papergraph query out rising-topics --param since=2024
MATCH (p:Paper)-[:HAS_TAG]->(t:Tag)
WHERE p.year IS NOT NULL
WITH t.name AS topic, count(p.paperId) AS papers, count(CASE WHEN p.year >= $since THEN p.paperId END) AS recent, min(p.year) AS firstYear
WHERE papers >= $least AND recent > 0
RETURN topic, papers, recent, 1.0 * recent / papers AS recentShare, firstYear
ORDER BY recentShare DESC, recent DESC, topic
LIMIT $limit
