// Topics on the shortest paths between others. Without weights: a weight would count as a length, and many shared papers mean near, not far.
// $samples: paths start from so many tags, from all if null. 09-tags divides the numbers by that of the pairs.
CALL gds.betweenness.mutate($graph, {mutateProperty: 'betweenness', samplingSize: $samples, samplingSeed: $seed})
YIELD centralityDistribution
RETURN centralityDistribution.max AS highest
