// Search it with: CALL db.index.fulltext.queryNodes('paper_text', 'entropy AND gravity') YIELD node, score
CREATE FULLTEXT INDEX paper_text IF NOT EXISTS FOR (n:Paper) ON EACH [n.title, n.abstract]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: true}}
