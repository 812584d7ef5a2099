// Keeps the groups from the best start: the same $resolution and $seed as in 03-leiden find the same groups again.
CALL gds.leiden.mutate($graph, {mutateProperty: 'community', relationshipWeightProperty: 'papers', gamma: toFloat($resolution), randomSeed: $seed, concurrency: 1, maxLevels: 100, tolerance: 0.0000001})
YIELD communityCount, modularity
RETURN communityCount AS communities, modularity
