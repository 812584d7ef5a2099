UNWIND $rows AS r
MERGE (n:Source {sourceId: r.sourceId})
SET n.name = r.name,
    n.kind = r.kind,
    n.url = r.url
RETURN count(*) AS matched
