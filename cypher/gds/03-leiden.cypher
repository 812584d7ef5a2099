// The modularity that Leiden reaches from one random start, at PaperGraph's definition and $resolution. The best of several $seed counts.
CALL gds.leiden.stats($graph, {relationshipWeightProperty: 'papers', gamma: toFloat($resolution), randomSeed: $seed, concurrency: 1, maxLevels: 100, tolerance: 0.0000001})
YIELD communityCount, modularity
RETURN communityCount AS communities, modularity
