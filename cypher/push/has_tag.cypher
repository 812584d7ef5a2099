UNWIND $rows AS r
MATCH (a:Paper {paperId: r.start})
MATCH (b:Tag {tagId: r.end})
MERGE (a)-[e:HAS_TAG]->(b)
SET e.origin = r.origin,
    e.confidence = toFloat(r.confidence),
    e.position = r.position
RETURN count(*) AS matched
