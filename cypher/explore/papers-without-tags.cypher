// title: Papers without topics
// answers: Which papers are on no map of topics, and on which page were they listed?
// param: limit integer = 20 — how many rows at most
// example: papergraph query out papers-without-tags
MATCH (p:Paper)-[r:LISTED_IN]->(s:Source)
WHERE NOT EXISTS { MATCH (p)-[:HAS_TAG]->(:Tag) }
RETURN p.title AS title, p.year AS year, p.field AS field, s.name AS source, r.rank AS rank, p.paperId AS paperId
ORDER BY source, rank, paperId
LIMIT $limit
