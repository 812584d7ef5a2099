UNWIND $rows AS r
MATCH (a:Tag {tagId: r.start})
MATCH (b:Community {communityId: r.end})
MERGE (a)-[e:IN_COMMUNITY]->(b)
ON CREATE SET e.datasets = [$dataset]
FOREACH (_ IN CASE WHEN e.datasets IS NULL OR $dataset IN e.datasets THEN [] ELSE [1] END | SET e.datasets = e.datasets + $dataset)
RETURN count(*) AS matched, count(e.datasets) AS marked
