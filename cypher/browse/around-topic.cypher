// title: Around a topic
// answers: Which papers carry a topic, who wrote them, and to which fields do they belong? The newest papers.
// param: topic text — the name of the topic
// param: limit integer = 10 — how many papers at most
// example: papergraph guide out
MATCH (topic:Tag)<-[carries:HAS_TAG]-(paper:Paper)
WHERE topic.name = toLower($topic)
WITH topic, carries, paper ORDER BY paper.published IS NULL, paper.published DESC, paper.paperId LIMIT $limit
OPTIONAL MATCH (paper)-[belongs:IN_FIELD]->(field:Field)
OPTIONAL MATCH (author:Author)-[wrote:AUTHORED]->(paper)
RETURN topic, carries, paper, belongs, field, wrote, author
