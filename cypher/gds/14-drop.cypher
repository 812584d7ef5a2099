// Gives the memory back.
CALL gds.graph.drop($graph, false) YIELD graphName
RETURN count(*) AS dropped
