UNWIND $rows AS r
MATCH (a:Tag {tagId: r.start})
MATCH (b:Community {communityId: r.end})
MERGE (a)-[e:IN_COMMUNITY]->(b)
RETURN count(*) AS matched
