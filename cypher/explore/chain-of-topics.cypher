// title: Shortest chains of topics
// answers: Over which topics, each sharing papers with the next, does one topic lead to another? The shortest chains; among them first those with most shared papers.
// param: topicA text — the name of one topic
// param: topicB text — the name of the other topic
// param: limit integer = 10 — how many chains at most
// example: papergraph query out chain-of-topics --param "topicA=dark matter" --param "topicB=lattice qcd"
MATCH p = allShortestPaths((a:Tag {name: toLower($topicA)})-[:CO_TOPIC*..8]-(b:Tag {name: toLower($topicB)}))
WHERE a <> b
RETURN reduce(chain = head(nodes(p)).name, topic IN tail(nodes(p)) | chain + ' → ' + topic.name) AS chain, length(p) AS links, reduce(sum = 0, link IN relationships(p) | sum + link.papers) AS sharedPapers
ORDER BY sharedPapers DESC, chain
LIMIT $limit
