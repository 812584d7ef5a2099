UNWIND $rows AS r
MATCH (a:Author {authorId: r.start})
MATCH (b:Author {authorId: r.end})
MERGE (a)-[e:COAUTHOR]->(b)
ON CREATE SET e.datasets = [$dataset]
SET e.papers = toInteger(r.papers)
FOREACH (_ IN CASE WHEN e.datasets IS NULL OR $dataset IN e.datasets THEN [] ELSE [1] END | SET e.datasets = e.datasets + $dataset)
RETURN count(*) AS matched, count(e.datasets) AS marked
