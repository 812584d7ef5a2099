// Topics that matter because topics that matter are linked to them. The numbers still have to be divided by their sum: 09-tags does.
CALL gds.pageRank.mutate($graph, {mutateProperty: 'pageRank', relationshipWeightProperty: 'papers', dampingFactor: 0.85, maxIterations: 1000, tolerance: 0.000000000001})
YIELD ranIterations, didConverge
RETURN ranIterations AS iterations, didConverge AS converged
