// title: Shortest chains of co-authors
// answers: Over which people, each having written with the next, does one author lead to another? The shortest chains; among them first those with most papers together.
// param: authorA text — the name of one author
// param: authorB text — the name of the other author
// param: limit integer = 10 — how many chains at most
// example: papergraph query out chain-of-authors --param "authorA=Jesse Thaler" --param "authorB=Tess Smidt"
MATCH (a:Author), (b:Author)
WHERE toLower(a.name) = toLower($authorA) AND toLower(b.name) = toLower($authorB) AND a <> b
MATCH p = allShortestPaths((a)-[:COAUTHOR*..12]-(b))
RETURN reduce(chain = head(nodes(p)).name, author IN tail(nodes(p)) | chain + ' → ' + author.name) AS chain, length(p) AS links, reduce(sum = 0, link IN relationships(p) | sum + link.papers) AS papersTogether
ORDER BY papersTogether DESC, chain
LIMIT $limit
