// Topics that matter because topics that matter point to them.
CALL gds.pageRank.stream('coTopic', {relationshipWeightProperty: 'papers', dampingFactor: 0.85, maxIterations: 100, tolerance: 1e-9, concurrency: 1})
YIELD nodeId, score
RETURN gds.util.asNode(nodeId).name AS topic, score
ORDER BY score DESC, topic
LIMIT 20
