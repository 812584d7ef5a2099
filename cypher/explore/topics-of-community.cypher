// title: Topics of a community
// answers: Which topics belong to a community, the most used first?
// param: community text — its id, such as c01, as the question communities lists them
// param: limit integer = 30 — how many rows at most
// example: papergraph query out topics-of-community --param community=c01
MATCH (t:Tag)-[:IN_COMMUNITY]->(c:Community)
WHERE c.communityId = toLower($community)
RETURN t.name AS topic, t.papers AS papers, t.strength AS strength, t.withinModuleZ AS withinModuleZ, t.meanYear AS meanYear
ORDER BY papers DESC, strength DESC, topic
LIMIT $limit
