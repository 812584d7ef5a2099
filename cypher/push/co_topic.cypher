UNWIND $rows AS r
MATCH (a:Tag {tagId: r.start})
MATCH (b:Tag {tagId: r.end})
MERGE (a)-[e:CO_TOPIC]->(b)
SET e.papers = r.papers,
    e.association = toFloat(r.association),
    e.zScore = toFloat(r.zScore),
    e.qValue = toFloat(r.qValue)
RETURN count(*) AS matched
