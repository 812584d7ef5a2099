MATCH p = (a:Tag {name: lower($topicA)})-[:CO_TOPIC* ALL SHORTEST 1..8]-(b:Tag {name: lower($topicB)})
WHERE a.tagId <> b.tagId
RETURN list_to_string(' → ', properties(nodes(p), 'name')) AS chain, length(p) AS links, CAST(list_sum(properties(rels(p), 'papers')) AS INT64) AS sharedPapers
ORDER BY sharedPapers DESC, chain
LIMIT $limit
