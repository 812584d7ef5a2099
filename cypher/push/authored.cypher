UNWIND $rows AS r
MATCH (a:Author {authorId: r.start})
MATCH (b:Paper {paperId: r.end})
MERGE (a)-[e:AUTHORED]->(b)
SET e.position = r.position
RETURN count(*) AS matched
