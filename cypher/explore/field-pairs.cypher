// title: Pairs of fields, strongest link first
// answers: Which fields are connected more than chance would have it, and which less?
// param: limit integer = 20 — how many rows at most
// example: papergraph query out field-pairs --param limit=10
MATCH (a:Field)-[b:BRIDGED_TO]->(c:Field)
RETURN a.name AS fieldA, c.name AS fieldB, b.papers AS papers, b.sharedTags AS sharedTags,
       b.expected AS expected, b.zScore AS zScore, b.qValue AS qValue
ORDER BY zScore DESC, fieldA, fieldB
LIMIT $limit
