UNWIND $rows AS r
MATCH (a:Tag {tagId: r.start})
MATCH (b:Field {fieldId: r.end})
MERGE (a)-[e:IN_FIELD]->(b)
SET e.share = toFloat(r.share),
    e.papers = r.papers
RETURN count(*) AS matched
