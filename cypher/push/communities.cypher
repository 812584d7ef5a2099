UNWIND $rows AS r
MERGE (n:Community {communityId: r.communityId})
ON CREATE SET n.datasets = [$dataset]
SET n.label = r.label,
    n.tags = toInteger(r.tags),
    n.papers = toInteger(r.papers)
FOREACH (_ IN CASE WHEN n.datasets IS NULL OR $dataset IN n.datasets THEN [] ELSE [1] END | SET n.datasets = n.datasets + $dataset)
RETURN count(*) AS matched, count(n.datasets) AS marked
