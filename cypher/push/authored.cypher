UNWIND $rows AS r
MATCH (a:Author {authorId: r.start})
MATCH (b:Paper {paperId: r.end})
MERGE (a)-[e:AUTHORED]->(b)
ON CREATE SET e.datasets = [$dataset]
SET e.position = toInteger(r.position)
FOREACH (_ IN CASE WHEN e.datasets IS NULL OR $dataset IN e.datasets THEN [] ELSE [1] END | SET e.datasets = e.datasets + $dataset)
RETURN count(*) AS matched, count(e.datasets) AS marked
