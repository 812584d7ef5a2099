// A paper belongs to the community of most of its tags, of equals to the larger one; without tags to none.
MATCH (p:Paper) WHERE $dataset IS NULL OR $dataset IN p.datasets
CALL (p) {
  MATCH (p)-[h:HAS_TAG]->(t:Tag)
  WHERE ($dataset IS NULL OR $dataset IN h.datasets) AND (NOT $listedOnly OR h.origin = 'listed')
  WITH t.community AS community, count(*) AS tags
  ORDER BY tags DESC, community
  LIMIT 1
  RETURN collect(community) AS most
}
SET p.community = most[0]
RETURN count(*) AS papers
