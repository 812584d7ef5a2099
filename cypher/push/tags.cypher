UNWIND $rows AS r
MERGE (n:Tag {tagId: r.tagId})
SET n.name = r.name,
    n.aliases = r.aliases,
    n.papers = r.papers,
    n.community = r.community,
    n.degree = r.degree,
    n.strength = toFloat(r.strength),
    n.betweenness = toFloat(r.betweenness),
    n.closeness = toFloat(r.closeness),
    n.pageRank = toFloat(r.pageRank),
    n.eigenvector = toFloat(r.eigenvector),
    n.core = r.core,
    n.participation = toFloat(r.participation),
    n.withinModuleZ = toFloat(r.withinModuleZ),
    n.constraint = toFloat(r.constraint),
    n.firstYear = r.firstYear,
    n.meanYear = toFloat(r.meanYear)
RETURN count(*) AS matched
