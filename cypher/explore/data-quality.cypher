// title: What the papers lack
// answers: How many papers have no abstract, no date, no field, no topic, no author, or an author list that is cut?
// example: papergraph query out data-quality
MATCH (p:Paper)
RETURN count(p.paperId) AS papers,
       sum(CASE WHEN p.abstract IS NULL THEN 1 ELSE 0 END) AS withoutAbstract,
       sum(CASE WHEN p.published IS NULL THEN 1 ELSE 0 END) AS withoutDate,
       sum(CASE WHEN p.field IS NULL THEN 1 ELSE 0 END) AS withoutField,
       sum(CASE WHEN EXISTS { MATCH (p)-[:HAS_TAG]->(:Tag) } THEN 0 ELSE 1 END) AS withoutTopic,
       sum(CASE WHEN EXISTS { MATCH (p)<-[:AUTHORED]-(:Author) } THEN 0 ELSE 1 END) AS withoutAuthor,
       sum(CASE WHEN p.authorsComplete THEN 0 ELSE 1 END) AS authorsCut
ORDER BY papers
