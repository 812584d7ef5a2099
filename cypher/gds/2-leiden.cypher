// Groups of topics by the number of papers that they share, as PaperGraph finds them; compare with n.community.
CALL gds.leiden.write('coTopic', {writeProperty: 'gdsCommunity', relationshipWeightProperty: 'papers', gamma: 1.0, randomSeed: 42, concurrency: 1})
YIELD communityCount, modularity
RETURN communityCount, modularity
