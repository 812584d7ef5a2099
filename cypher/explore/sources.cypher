// title: Sources and what they add
// answers: How many papers does each source list, and how many of them are listed nowhere else?
// example: papergraph query out sources
MATCH (s:Source)<-[:LISTED_IN]-(p:Paper)
WITH s, p, COUNT { MATCH (p)-[:LISTED_IN]->(:Source) } AS listings
RETURN s.name AS source, s.kind AS kind, count(p.paperId) AS papers, sum(CASE WHEN listings = 1 THEN 1 ELSE 0 END) AS onlyHere, s.sourceId AS sourceId
ORDER BY papers DESC, source, sourceId
