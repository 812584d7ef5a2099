UNWIND $rows AS r
MATCH (a:Tag {tagId: r.start})
MATCH (b:Tag {tagId: r.end})
MERGE (a)-[e:CO_TOPIC]->(b)
ON CREATE SET e.datasets = [$dataset]
SET e.papers = toInteger(r.papers),
    e.association = toFloat(r.association),
    e.zScore = toFloat(r.zScore),
    e.qValue = toFloat(r.qValue)
FOREACH (_ IN CASE WHEN e.datasets IS NULL OR $dataset IN e.datasets THEN [] ELSE [1] END | SET e.datasets = e.datasets + $dataset)
RETURN count(*) AS matched, count(e.datasets) AS marked
