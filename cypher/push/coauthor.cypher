UNWIND $rows AS r
MATCH (a:Author {authorId: r.start})
MATCH (b:Author {authorId: r.end})
MERGE (a)-[e:COAUTHOR]->(b)
SET e.papers = r.papers
RETURN count(*) AS matched
