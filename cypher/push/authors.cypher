UNWIND $rows AS r
MERGE (n:Author {authorId: r.authorId})
ON CREATE SET n.datasets = [$dataset]
SET n.name = r.name,
    n.kind = r.kind,
    n.papers = toInteger(r.papers)
FOREACH (_ IN CASE WHEN n.datasets IS NULL OR $dataset IN n.datasets THEN [] ELSE [1] END | SET n.datasets = n.datasets + $dataset)
RETURN count(*) AS matched, count(n.datasets) AS marked
