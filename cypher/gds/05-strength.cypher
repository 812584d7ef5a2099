// Number of neighbours, and sum of the papers shared with them.
CALL gds.degree.mutate($graph, {mutateProperty: 'degree'}) YIELD nodePropertiesWritten AS degrees
CALL gds.degree.mutate($graph, {mutateProperty: 'strength', relationshipWeightProperty: 'papers'}) YIELD nodePropertiesWritten AS strengths
RETURN degrees, strengths
