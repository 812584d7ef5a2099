// title: Topics in the middle
// answers: Which topics lie on most shortest paths between others, and how do other measures rank them?
// param: limit integer = 20 — how many rows at most
// example: papergraph query out central-topics
MATCH (t:Tag)
WHERE t.betweenness IS NOT NULL
RETURN t.name AS topic, t.betweenness AS betweenness, t.pageRank AS pageRank, t.closeness AS closeness, t.participation AS participation, t.papers AS papers
ORDER BY betweenness DESC, pageRank DESC, topic
LIMIT $limit
