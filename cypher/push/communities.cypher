UNWIND $rows AS r
MERGE (n:Community {communityId: r.communityId})
SET n.label = r.label,
    n.tags = r.tags,
    n.papers = r.papers
RETURN count(*) AS matched
