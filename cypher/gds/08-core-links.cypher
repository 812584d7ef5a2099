// The papers shared between the groups of 07-core-groups, each pair once.
CALL gds.graph.relationshipProperty.stream($graph, 'papers') YIELD sourceNodeId, targetNodeId, propertyValue
WITH reduce(key = CASE $found WHEN [] THEN gds.util.asNode(sourceNodeId).tagId ELSE '' END, name IN $found | key + toString(gds.util.nodeProperty($graph, sourceNodeId, name)) + ' ') AS a,
     reduce(key = CASE $found WHEN [] THEN gds.util.asNode(targetNodeId).tagId ELSE '' END, name IN $found | key + toString(gds.util.nodeProperty($graph, targetNodeId, name)) + ' ') AS b, propertyValue AS papers
WHERE a < b
RETURN a, b, sum(papers) AS papers
ORDER BY a, b
