// Groups of tags by the papers that they share (Leiden at $resolution from $seed), kept under the name $found.
CALL gds.leiden.mutate($graph, {mutateProperty: $found, relationshipWeightProperty: 'papers', gamma: toFloat($resolution), randomSeed: $seed, concurrency: 1, maxLevels: 100, tolerance: 0.0000001})
YIELD communityCount, modularity
RETURN communityCount AS groups, modularity
