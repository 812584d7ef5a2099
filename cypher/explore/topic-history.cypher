// title: A topic through the years
// answers: How many papers carried a topic in each year, and from how many fields did they come?
// param: topic text — the name of the topic
// example: papergraph query out topic-history --param "topic=symmetry preservation"
MATCH (p:Paper)-[:HAS_TAG]->(t:Tag)
WHERE t.name = toLower($topic) AND p.year IS NOT NULL
RETURN p.year AS year, count(p.paperId) AS papers, count(DISTINCT p.field) AS fields
ORDER BY year
