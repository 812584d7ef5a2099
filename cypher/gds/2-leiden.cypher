// Groups of topics; compare with n.community, which PaperGraph found.
CALL gds.leiden.write('coTopic', {writeProperty: 'gdsCommunity', relationshipWeightProperty: 'association', gamma: 1.0, randomSeed: 42, concurrency: 1})
YIELD communityCount, modularity
RETURN communityCount, modularity
