CREATE CONSTRAINT community_id IF NOT EXISTS FOR (n:Community) REQUIRE n.communityId IS UNIQUE
