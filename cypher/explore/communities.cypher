// title: Communities of topics
// answers: Into which groups do the topics fall, and how closely is each tied to the others?
// example: papergraph query out communities
MATCH (c:Community)
OPTIONAL MATCH (c)<-[:IN_COMMUNITY]-(t:Tag)-[r:CO_TOPIC]-(u:Tag)-[:IN_COMMUNITY]->(d:Community)
WHERE d.communityId <> c.communityId
RETURN c.communityId AS community, c.label AS label, c.tags AS topics, c.papers AS papers, count(r) AS linksToOthers
ORDER BY topics DESC, community
