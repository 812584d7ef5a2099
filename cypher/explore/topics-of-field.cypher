// title: Topics of a field
// answers: What does a field work on, and how much of each topic belongs to it?
// param: field text — the name of the field
// param: limit integer = 20 — how many rows at most
// example: papergraph query out topics-of-field --param "field=Theoretical Physics"
MATCH (f:Field)<-[r:IN_FIELD]-(t:Tag)
WHERE toLower(f.name) = toLower($field)
RETURN t.name AS topic, r.papers AS papers, r.share AS share, t.papers AS papersOverall
ORDER BY papers DESC, share DESC, topic
LIMIT $limit
