// title: Co-authors of an author
// answers: With whom does an author write, and how often?
// param: author text — the author's name
// param: limit integer = 20 — how many rows at most
// example: papergraph query out coauthors-of --param "author=Jesse Thaler"
MATCH (a:Author)-[r:COAUTHOR]-(other:Author)
WHERE toLower(a.name) = toLower($author)
RETURN other.name AS coauthor, r.papers AS papersTogether, other.papers AS papersOverall, other.authorId AS authorId
ORDER BY papersTogether DESC, coauthor, authorId
LIMIT $limit
