// What the database holds: tags and papers of the dataset $dataset, all tags and papers, and whether a source states any tag.
CALL () { MATCH (t:Tag) RETURN count(CASE WHEN $dataset IN t.datasets THEN 1 END) AS tags, count(*) AS allTags }
CALL () { MATCH (p:Paper) RETURN count(CASE WHEN $dataset IN p.datasets THEN 1 END) AS papers, count(*) AS allPapers }
RETURN tags, papers, allTags, allPapers,
  EXISTS { MATCH (:Paper)-[h:HAS_TAG {origin: 'listed'}]->(:Tag) WHERE $dataset IN h.datasets } AS listed,
  EXISTS { (:Paper)-[:HAS_TAG {origin: 'listed'}]->(:Tag) } AS anyListed
