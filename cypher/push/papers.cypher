UNWIND $rows AS r
MERGE (n:Paper {paperId: r.paperId})
SET n.title = r.title,
    n.abstract = r.abstract,
    n.published = date(r.published),
    n.datePrecision = r.datePrecision,
    n.year = r.year,
    n.url = r.url,
    n.arxivId = r.arxivId,
    n.doi = r.doi,
    n.upvotes = r.upvotes,
    n.comments = r.comments,
    n.authorCount = r.authorCount,
    n.authorsComplete = r.authorsComplete,
    n.field = r.field,
    n.community = r.community
RETURN count(*) AS matched
