// title: Topics of an author
// answers: What does an author work on, and since when?
// param: author text — the author's name
// param: limit integer = 20 — how many rows at most
// example: papergraph query out topics-of-author --param "author=Jesse Thaler"
MATCH (a:Author)-[:AUTHORED]->(p:Paper)-[:HAS_TAG]->(t:Tag)
WHERE toLower(a.name) = toLower($author)
RETURN t.name AS topic, count(p.paperId) AS papers, min(p.year) AS firstYear, max(p.year) AS lastYear, t.papers AS papersOverall
ORDER BY papers DESC, papersOverall DESC, topic
LIMIT $limit
