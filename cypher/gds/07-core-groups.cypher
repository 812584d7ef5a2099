// Tags that are together in each of the groupings $found (each alone if there are none), and the sum of their strengths.
MATCH (t:Tag) WHERE $dataset IS NULL OR $dataset IN t.datasets
WITH reduce(key = CASE $found WHEN [] THEN t.tagId ELSE '' END, name IN $found | key + toString(gds.util.nodeProperty($graph, t, name)) + ' ') AS core, gds.util.nodeProperty($graph, t, 'strength') AS strength
RETURN core, sum(strength) AS strength
ORDER BY core
