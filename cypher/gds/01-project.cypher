// The co-topic network in memory: every tag, and a link between two tags that share papers, as PaperGraph counts them. Drop it with 14-drop.
// $graph: a name for it. $dataset: what the push was called; null for the whole database. $listedOnly: only links with the origin
// 'listed' count (false where no source states any). $fractional: a paper of t tags counts 1/(t-1) instead of 1. $maxTags: papers with
// more tags make no links.
CALL () {
  MATCH (a:Tag) WHERE $dataset IS NULL OR $dataset IN a.datasets
  RETURN a, null AS b, null AS papers
  UNION ALL
  MATCH (p:Paper)-[h:HAS_TAG]->(t:Tag)
  WHERE ($dataset IS NULL OR $dataset IN h.datasets) AND (NOT $listedOnly OR h.origin = 'listed')
  WITH p, collect({tag: t, id: t.tagId}) AS tags
  WHERE 2 <= size(tags) <= $maxTags
  WITH tags, CASE WHEN $fractional THEN 1.0 / (size(tags) - 1) ELSE 1.0 END AS share
  UNWIND tags AS x UNWIND tags AS y
  WITH x.tag AS a, y.tag AS b, share WHERE x.id < y.id
  RETURN a, b, sum(share) AS papers
}
WITH gds.graph.project($graph, a, b, CASE WHEN b IS NULL THEN null ELSE {relationshipProperties: {papers: papers}} END, {undirectedRelationshipTypes: ['*']}) AS made
RETURN made.nodeCount AS tags, made.relationshipCount / 2 AS links
