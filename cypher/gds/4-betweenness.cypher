// Topics on the shortest paths between others. Without weights: a weight would count as a length, and many shared papers mean near, not far.
CALL gds.betweenness.stream('coTopic', {concurrency: 1})
YIELD nodeId, score
RETURN gds.util.asNode(nodeId).name AS topic, score
ORDER BY score DESC, topic
LIMIT 20
