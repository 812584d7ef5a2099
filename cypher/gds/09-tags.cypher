// Writes the numbers of tags at PaperGraph's definitions: PageRank sums to 1, betweenness is the share of all pairs of other tags.
// $scale: what betweenness from sampled tags has to be multiplied by, 1 if paths started from all.
MATCH (t:Tag) WHERE $dataset IS NULL OR $dataset IN t.datasets
WITH count(*) AS n, sum(gds.util.nodeProperty($graph, t, 'pageRank')) AS total
MATCH (t:Tag) WHERE $dataset IS NULL OR $dataset IN t.datasets
WITH t, total, (n - 1.0) * (n - 2) / 2 AS pairs, gds.util.nodeProperty($graph, t, 'betweenness') * $scale AS paths
SET t.pageRank = gds.util.nodeProperty($graph, t, 'pageRank') / total,
    t.betweenness = CASE WHEN pairs < 1 THEN 0.0 WHEN paths < pairs THEN paths / pairs ELSE 1.0 END,
    t.degree = toInteger(gds.util.nodeProperty($graph, t, 'degree')),
    t.strength = gds.util.nodeProperty($graph, t, 'strength')
RETURN count(*) AS tags
