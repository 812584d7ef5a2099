// title: All fields
// answers: How large is each field, and with how many other fields does it share papers or topics?
// example: papergraph query out fields-overview
MATCH (f:Field)
OPTIONAL MATCH (f)-[b:BRIDGED_TO]-(other:Field)
RETURN f.name AS field, f.papers AS papers, count(CASE WHEN b.papers > 0 OR b.sharedTags > 0 THEN 1 END) AS linkedFields, coalesce(sum(b.papers), 0) AS papersShared
ORDER BY papers DESC, field
