UNWIND $rows AS r
MERGE (n:Author {authorId: r.authorId})
SET n.name = r.name,
    n.kind = r.kind,
    n.papers = r.papers
RETURN count(*) AS matched
