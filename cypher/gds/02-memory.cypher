// Which analysis of the projection needs most memory, at least, and how much of the server's largest heap that is, in percent.
CALL () {
  CALL gds.leiden.mutate.estimate($graph, {mutateProperty: 'community', relationshipWeightProperty: 'papers'}) YIELD bytesMin, heapPercentageMin
  RETURN 'Leiden' AS analysis, bytesMin AS bytes, heapPercentageMin AS percent
  UNION ALL
  CALL gds.pageRank.mutate.estimate($graph, {mutateProperty: 'pageRank', relationshipWeightProperty: 'papers'}) YIELD bytesMin, heapPercentageMin
  RETURN 'PageRank' AS analysis, bytesMin AS bytes, heapPercentageMin AS percent
  UNION ALL
  CALL gds.betweenness.mutate.estimate($graph, {mutateProperty: 'betweenness'}) YIELD bytesMin, heapPercentageMin
  RETURN 'betweenness' AS analysis, bytesMin AS bytes, heapPercentageMin AS percent
}
RETURN analysis, bytes, percent
ORDER BY bytes DESC
LIMIT 1
