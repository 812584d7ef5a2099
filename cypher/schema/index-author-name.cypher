CREATE RANGE INDEX author_name IF NOT EXISTS FOR (n:Author) ON (n.name)
