// title: Papers like a paper
// answers: Which papers share most topics with a paper? Among equals first those that share a rare one.
// param: paper text — its title, arXiv id or paperId
// param: limit integer = 20 — how many rows at most
// example: papergraph query out similar-papers --param paper=1902.08570
MATCH (p:Paper)-[:HAS_TAG]->(t:Tag)<-[:HAS_TAG]-(other:Paper)
WHERE (p.paperId = $paper OR p.arxivId = $paper OR toLower(p.title) = toLower($paper)) AND other.paperId <> p.paperId
RETURN other.title AS title, count(t.tagId) AS sharedTopics, min(t.papers) AS papersOfRarest, other.field AS field, other.year AS year, other.paperId AS paperId
ORDER BY sharedTopics DESC, papersOfRarest, title, paperId
LIMIT $limit
