// title: A community of topics
// answers: How do the topics of a community hang together? Its most used topics, with their links among each other.
// param: community text — its id, such as c01
// param: limit integer = 25 — how many topics at most
// example: papergraph guide out
MATCH (topic:Tag)-[lies:IN_COMMUNITY]->(community:Community)
WHERE community.communityId = $community
WITH topic, lies, community ORDER BY topic.papers DESC, topic.tagId LIMIT $limit
WITH community, collect(topic) AS topics, collect(lies) AS places
UNWIND topics AS a
OPTIONAL MATCH (a)-[link:CO_TOPIC]->(b:Tag)
WHERE b IN topics
RETURN community, places, a, link, b
