// The co-topic network as a projection; Leiden needs it undirected. Drop it afterwards with: CALL gds.graph.drop('coTopic')
MATCH (a:Tag)-[r:CO_TOPIC]->(b:Tag)
RETURN gds.graph.project('coTopic', a, b, {relationshipProperties: {papers: r.papers, association: r.association}}, {undirectedRelationshipTypes: ['*']})
