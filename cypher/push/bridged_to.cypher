UNWIND $rows AS r
MATCH (a:Field {fieldId: r.start})
MATCH (b:Field {fieldId: r.end})
MERGE (a)-[e:BRIDGED_TO]->(b)
SET e.papers = r.papers,
    e.sharedTags = r.sharedTags,
    e.observed = toFloat(r.observed),
    e.expected = toFloat(r.expected),
    e.zScore = toFloat(r.zScore),
    e.qValue = toFloat(r.qValue)
RETURN count(*) AS matched
