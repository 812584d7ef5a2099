// title: Around an author
// answers: Which papers did somebody write, with whom, and on what?
// param: author text — the author's name
// param: limit integer = 15 — how many papers at most
// example: papergraph guide out
MATCH (author:Author)-[wrote:AUTHORED]->(paper:Paper)
WHERE toLower(author.name) = toLower($author)
WITH author, wrote, paper ORDER BY paper.published IS NULL, paper.published DESC, paper.paperId LIMIT $limit
OPTIONAL MATCH (other:Author)-[wroteToo:AUTHORED]->(paper)
OPTIONAL MATCH (paper)-[carries:HAS_TAG]->(topic:Tag)
RETURN author, wrote, paper, wroteToo, other, carries, topic
