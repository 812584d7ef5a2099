// title: Topics in the middle of the map
// answers: Which topics connect the others? Those with the highest betweenness come first.
// param: minPapers integer = 2 — leave out topics with fewer papers
// param: limit integer = 20 — how many rows at most
// example: papergraph query out top-topics --param minPapers=5
MATCH (t:Tag)
WHERE t.papers >= $minPapers AND t.betweenness IS NOT NULL
OPTIONAL MATCH (t)-[:IN_COMMUNITY]->(c:Community)
RETURN t.name AS topic, t.papers AS papers, t.degree AS degree, t.betweenness AS betweenness, t.participation AS participation, c.label AS community
ORDER BY betweenness DESC, papers DESC, topic
LIMIT $limit
