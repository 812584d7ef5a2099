// title: The fields and their bridges
// answers: Which fields share topics? On each line stands how many.
// example: papergraph guide out
MATCH (a:Field)-[bridge:BRIDGED_TO]->(b:Field)
WHERE bridge.sharedTags > 0
RETURN a, bridge, b
