UNWIND $rows AS r
MERGE (n:Field {fieldId: r.fieldId})
SET n.name = r.name,
    n.papers = r.papers
RETURN count(*) AS matched
