MATCH p = (a:Author)-[:COAUTHOR* ALL SHORTEST 1..12]-(b:Author)
WHERE lower(a.name) = lower($authorA) AND lower(b.name) = lower($authorB) AND a.authorId <> b.authorId
RETURN list_to_string(' → ', properties(nodes(p), 'name')) AS chain, length(p) AS links, CAST(list_sum(properties(rels(p), 'papers')) AS INT64) AS papersTogether
ORDER BY papersTogether DESC, chain
LIMIT $limit
