// Takes the communities of an earlier analysis away; one that another dataset has too, or that something else is attached to, stays for it.
CALL () {
  MATCH (t:Tag) WHERE $dataset IS NULL OR $dataset IN t.datasets
  REMOVE t.community
  WITH t
  MATCH (t)-[r:IN_COMMUNITY]->(:Community)
  DELETE r
  RETURN count(*) AS links
}
WITH links
CALL () {
  MATCH (c:Community) WHERE ($dataset IS NULL OR c.datasets = [$dataset]) AND NOT EXISTS { (c)--() }
  DELETE c
  RETURN count(*) AS communities
}
WITH links, communities
CALL () {
  MATCH (c:Community) WHERE $dataset IN c.datasets
  SET c.datasets = CASE WHEN c.datasets = [$dataset] THEN null ELSE [name IN c.datasets WHERE name <> $dataset] END
  RETURN count(*) AS kept
}
RETURN links, communities, kept
