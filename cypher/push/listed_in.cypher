UNWIND $rows AS r
MATCH (a:Paper {paperId: r.start})
MATCH (b:Source {sourceId: r.end})
MERGE (a)-[e:LISTED_IN]->(b)
ON CREATE SET e.datasets = [$dataset]
SET e.rank = toInteger(r.rank),
    e.date = date(r.date),
    e.upvotes = toInteger(r.upvotes)
FOREACH (_ IN CASE WHEN e.datasets IS NULL OR $dataset IN e.datasets THEN [] ELSE [1] END | SET e.datasets = e.datasets + $dataset)
RETURN count(*) AS matched, count(e.datasets) AS marked
