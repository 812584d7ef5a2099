// Numbers the communities c01, c02, …, the one of most tags first, of equals that with the first tagId. Tags without papers that count are in none.
// $communities: the community of each group of 07-core-groups.
MATCH (t:Tag)
WHERE ($dataset IS NULL OR $dataset IN t.datasets)
  AND EXISTS { (t)<-[h:HAS_TAG]-(:Paper) WHERE ($dataset IS NULL OR $dataset IN h.datasets) AND (NOT $listedOnly OR h.origin = 'listed') }
WITH $communities[reduce(key = CASE $found WHEN [] THEN t.tagId ELSE '' END, name IN $found | key + toString(gds.util.nodeProperty($graph, t, name)) + ' ')] AS found, collect(t) AS tags, min(t.tagId) AS first
ORDER BY size(tags) DESC, first
WITH collect(tags) AS groups
WITH groups, CASE WHEN size(groups) < 100 THEN 2 ELSE size(toString(size(groups))) END AS width
UNWIND range(1, size(groups)) AS number
WITH groups[number - 1] AS tags, 'c' + right('000000000' + toString(number), width) AS id
MERGE (c:Community {communityId: id})
ON CREATE SET c.datasets = CASE WHEN $dataset IS NULL THEN null ELSE [$dataset] END
SET c.tags = size(tags)
FOREACH (_ IN CASE WHEN c.datasets IS NULL OR $dataset IS NULL OR $dataset IN c.datasets THEN [] ELSE [1] END | SET c.datasets = c.datasets + $dataset)
WITH c, tags
UNWIND tags AS t
SET t.community = c.communityId
CREATE (t)-[:IN_COMMUNITY {datasets: CASE WHEN $dataset IS NULL THEN null ELSE [$dataset] END}]->(c)
RETURN count(DISTINCT c) AS communities, count(*) AS tags
