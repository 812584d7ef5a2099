UNWIND $rows AS r
MATCH (a:Tag {tagId: r.start})
MATCH (b:Field {fieldId: r.end})
MERGE (a)-[e:IN_FIELD]->(b)
ON CREATE SET e.datasets = [$dataset]
SET e.share = toFloat(r.share),
    e.papers = toInteger(r.papers)
FOREACH (_ IN CASE WHEN e.datasets IS NULL OR $dataset IN e.datasets THEN [] ELSE [1] END | SET e.datasets = e.datasets + $dataset)
RETURN count(*) AS matched, count(e.datasets) AS marked
