UNWIND $rows AS r
MATCH (a:Paper {paperId: r.start})
MATCH (b:Field {fieldId: r.end})
MERGE (a)-[e:IN_FIELD]->(b)
SET e.origin = r.origin,
    e.confidence = toFloat(r.confidence)
RETURN count(*) AS matched
