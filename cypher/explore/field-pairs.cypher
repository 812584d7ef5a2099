// title: Pairs of fields, strongest link first
// answers: Which fields use each other's topics more than chance would have it, and which less? Pairs that cannot be tested come last.
// param: limit integer = 20 — how many rows at most
// example: papergraph query out field-pairs --param limit=10
MATCH (a:Field)-[b:BRIDGED_TO]->(c:Field)
RETURN a.name AS fieldA, c.name AS fieldB, b.papers AS papers, b.sharedTags AS sharedTags, b.observed AS observed, b.expected AS expected,
       CASE WHEN b.expected > 0 THEN b.observed / b.expected END AS ratio, b.zScore AS zScore, b.qValue AS qValue
ORDER BY zScore IS NULL, zScore DESC, fieldA, fieldB
LIMIT $limit
