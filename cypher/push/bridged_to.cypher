UNWIND $rows AS r
MATCH (a:Field {fieldId: r.start})
MATCH (b:Field {fieldId: r.end})
MERGE (a)-[e:BRIDGED_TO]->(b)
ON CREATE SET e.datasets = [$dataset]
SET e.papers = toInteger(r.papers),
    e.sharedTags = toInteger(r.sharedTags),
    e.observed = toFloat(r.observed),
    e.expected = toFloat(r.expected),
    e.zScore = toFloat(r.zScore),
    e.qValue = toFloat(r.qValue)
FOREACH (_ IN CASE WHEN e.datasets IS NULL OR $dataset IN e.datasets THEN [] ELSE [1] END | SET e.datasets = e.datasets + $dataset)
RETURN count(*) AS matched, count(e.datasets) AS marked
