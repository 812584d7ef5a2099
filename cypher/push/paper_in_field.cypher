UNWIND $rows AS r
MATCH (a:Paper {paperId: r.start})
MATCH (b:Field {fieldId: r.end})
MERGE (a)-[e:IN_FIELD]->(b)
ON CREATE SET e.datasets = [$dataset]
SET e.origin = r.origin,
    e.confidence = toFloat(r.confidence)
FOREACH (_ IN CASE WHEN e.datasets IS NULL OR $dataset IN e.datasets THEN [] ELSE [1] END | SET e.datasets = e.datasets + $dataset)
RETURN count(*) AS matched, count(e.datasets) AS marked
