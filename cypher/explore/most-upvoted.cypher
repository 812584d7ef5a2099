// title: Papers that readers liked most
// answers: Which papers got the most votes on the pages that list them?
// param: limit integer = 20 — how many rows at most
// example: papergraph query out most-upvoted --param limit=10
MATCH (p:Paper)
WHERE p.upvotes IS NOT NULL
RETURN p.title AS title, p.upvotes AS upvotes, p.comments AS comments, p.published AS published, p.paperId AS paperId
ORDER BY upvotes DESC, title, paperId
LIMIT $limit
