UNWIND $rows AS r
MERGE (n:Tag {tagId: r.tagId})
ON CREATE SET n.datasets = [$dataset]
SET n.name = r.name,
    n.aliases = split(r.aliases, ';'),
    n.papers = toInteger(r.papers),
    n.community = r.community,
    n.degree = toInteger(r.degree),
    n.strength = toFloat(r.strength),
    n.betweenness = toFloat(r.betweenness),
    n.closeness = toFloat(r.closeness),
    n.pageRank = toFloat(r.pageRank),
    n.eigenvector = toFloat(r.eigenvector),
    n.core = toInteger(r.core),
    n.participation = toFloat(r.participation),
    n.withinModuleZ = toFloat(r.withinModuleZ),
    n.constraint = toFloat(r.constraint),
    n.firstYear = toInteger(r.firstYear),
    n.meanYear = toFloat(r.meanYear)
FOREACH (_ IN CASE WHEN n.datasets IS NULL OR $dataset IN n.datasets THEN [] ELSE [1] END | SET n.datasets = n.datasets + $dataset)
RETURN count(*) AS matched, count(n.datasets) AS marked
