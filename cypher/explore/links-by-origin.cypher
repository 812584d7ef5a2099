// title: Where the links come from
// answers: How many of the papers' links to topics and fields did a source state, how many were found by PaperGraph, and how sure are they?
// example: papergraph query out links-by-origin
MATCH (p:Paper)-[r:HAS_TAG|IN_FIELD]->(target)
RETURN CASE WHEN target.tagId IS NULL THEN 'field' ELSE 'topic' END AS linkTo, r.origin AS origin, count(r.origin) AS links,
       avg(r.confidence) AS meanConfidence, min(r.confidence) AS lowestConfidence
ORDER BY linkTo, links DESC, origin
