UNWIND $rows AS r
MATCH (a:Paper {paperId: r.start})
MATCH (b:Source {sourceId: r.end})
MERGE (a)-[e:LISTED_IN]->(b)
SET e.rank = r.rank,
    e.date = date(r.date),
    e.upvotes = r.upvotes
RETURN count(*) AS matched
