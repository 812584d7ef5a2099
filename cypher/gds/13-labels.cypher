// Labels every community by the two tags that tell its papers apart from all others: the largest signed log-likelihood ratio (Dunning 1993) of
// the tag's uses in papers of the community (a) against those in others (b), of all uses there (allA, allB).
MATCH (c:Community)
WHERE ($dataset IS NULL OR $dataset IN c.datasets)
CALL (c) {
  OPTIONAL MATCH (c)<-[i:IN_COMMUNITY]-(:Tag)<-[h:HAS_TAG]-(p:Paper {community: c.communityId})
  WHERE ($dataset IS NULL OR $dataset IN i.datasets AND $dataset IN h.datasets) AND (NOT $listedOnly OR h.origin = 'listed')
  WITH DISTINCT p
  RETURN count(p) AS papers,
    sum(COUNT { (p)-[h:HAS_TAG]->(:Tag) WHERE ($dataset IS NULL OR $dataset IN h.datasets) AND (NOT $listedOnly OR h.origin = 'listed') }) AS uses
}
WITH collect({community: c, papers: papers, uses: uses}) AS rows, sum(uses) AS allUses
UNWIND rows AS row
WITH row.community AS c, row.papers AS communityPapers, toFloat(row.uses) AS allA, toFloat(allUses - row.uses) AS allB
MATCH (c)<-[i:IN_COMMUNITY]-(t:Tag) WHERE $dataset IS NULL OR $dataset IN i.datasets
WITH c, communityPapers, allA, allB, t,
  COUNT { (t)<-[h:HAS_TAG]-(:Paper) WHERE ($dataset IS NULL OR $dataset IN h.datasets) AND (NOT $listedOnly OR h.origin = 'listed') } AS papers,
  COUNT { (t)<-[h:HAS_TAG]-(:Paper {community: c.communityId}) WHERE ($dataset IS NULL OR $dataset IN h.datasets) AND (NOT $listedOnly OR h.origin = 'listed') } AS a
WITH c, communityPapers, allA, allB, t, papers, a, papers - a AS b, CASE WHEN allA + allB > 0 THEN papers / (allA + allB) ELSE 0 END AS rate
WITH c, communityPapers, t, papers,
  CASE WHEN allA = 0 OR allB = 0 THEN 0.0 ELSE
    CASE WHEN a >= allA * rate THEN 2 ELSE -2 END * (
      CASE WHEN a > 0 THEN a * log(a / (allA * rate)) ELSE 0 END
      + CASE WHEN b > 0 THEN b * log(b / (allB * rate)) ELSE 0 END
      + CASE WHEN allA - a > 0 THEN (allA - a) * log((allA - a) / (allA * (1 - rate))) ELSE 0 END
      + CASE WHEN allB - b > 0 THEN (allB - b) * log((allB - b) / (allB * (1 - rate))) ELSE 0 END)
  END AS ratio
ORDER BY ratio DESC, papers DESC, t.tagId
WITH c, communityPapers, collect(t.name) AS names
SET c.papers = communityPapers,
    c.label = names[0] + CASE WHEN size(names) > 1 THEN ' · ' + names[1] ELSE '' END
RETURN count(*) AS communities
