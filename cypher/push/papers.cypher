UNWIND $rows AS r
MERGE (n:Paper {paperId: r.paperId})
ON CREATE SET n.datasets = [$dataset]
SET n.title = r.title,
    n.abstract = r.abstract,
    n.published = date(r.published),
    n.datePrecision = r.datePrecision,
    n.year = toInteger(r.year),
    n.url = r.url,
    n.arxivId = r.arxivId,
    n.doi = r.doi,
    n.upvotes = toInteger(r.upvotes),
    n.comments = toInteger(r.comments),
    n.authorCount = toInteger(r.authorCount),
    n.authorsComplete = toBoolean(r.authorsComplete),
    n.field = r.field,
    n.community = r.community
FOREACH (_ IN CASE WHEN n.datasets IS NULL OR $dataset IN n.datasets THEN [] ELSE [1] END | SET n.datasets = n.datasets + $dataset)
RETURN count(*) AS matched, count(n.datasets) AS marked
