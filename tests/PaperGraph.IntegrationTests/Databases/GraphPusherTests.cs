using PaperGraph.Databases;
using PaperGraph.Databases.Neo4jHttp;
using PaperGraph.Databases.Neo4jHttp.Push;
using PaperGraph.Storage.Tables;

namespace PaperGraph.IntegrationTests.Databases;

[Collection(Neo4jTests.Name)]
public sealed class GraphPusherTests : IDisposable
{
    private static readonly Dictionary<string, object?> None = [];
    private readonly SampleGraph sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public async Task Push_creates_every_row_and_a_second_push_creates_nothing()
    {
        var connection = Neo4jServer.Connection();
        await Neo4jServer.ClearAsync(connection);

        var first = await PushAsync(connection);
        var second = await PushAsync(connection);

        var nodes = GraphSchema.Nodes.Sum(table => sample[table.Label].Count);
        var relationships = GraphSchema.Relationships.Sum(table => sample[table.Name].Count);
        Assert.Equal((nodes, relationships), (first.NodesCreated, first.RelationshipsCreated));
        Assert.Equal((0, 0), (second.NodesCreated, second.RelationshipsCreated));
        Assert.Equal(nodes + relationships, second.Rows);
        foreach (var table in GraphSchema.Nodes)
            Assert.Equal((long)sample[table.Label].Count, await ScalarAsync(connection, $"MATCH (n:{table.Label}) RETURN count(n)"));
        foreach (var table in GraphSchema.Relationships)
            Assert.Equal((long)sample[table.Name].Count, await ScalarAsync(connection, $"MATCH (:{table.Start})-[r:{table.Type}]->(:{table.End}) RETURN count(r)"));
    }

    [Fact]
    public async Task Values_keep_their_types()
    {
        var connection = Neo4jServer.Connection();
        await PushAsync(connection);

        Assert.Equal(3.0, await ScalarAsync(connection, "MATCH (t:Tag {tagId: 'flows'}) WHERE t.strength IS :: FLOAT RETURN t.strength"));
        Assert.Equal(1e-20, await ScalarAsync(connection, "MATCH (t:Tag {tagId: 'flows'}) RETURN t.closeness"));
        Assert.Equal(1.0, await ScalarAsync(connection, "MATCH (:Paper {paperId: 'arxiv:1'})-[r:HAS_TAG]->(:Tag {tagId: 'flows'}) WHERE r.confidence IS :: FLOAT RETURN r.confidence"));
        Assert.Equal("2024-05-01", await ScalarAsync(connection, "MATCH (p:Paper {paperId: 'arxiv:1'}) WHERE p.published IS :: DATE RETURN p.published"));
        Assert.Equal(2024L, await ScalarAsync(connection, "MATCH (p:Paper {paperId: 'arxiv:1'}) WHERE p.year IS :: INTEGER RETURN p.year"));
        Assert.Equal(true, await ScalarAsync(connection, "MATCH (p:Paper {paperId: 'arxiv:1'}) RETURN p.authorsComplete"));
        Assert.Equal(SampleGraph.HardTitle, await ScalarAsync(connection, "MATCH (p:Paper {paperId: 'arxiv:1'}) RETURN p.title"));
        Assert.Equal(["normalising flows", "NF, [or] \"flows\""], Assert.IsType<object?[]>(await ScalarAsync(connection, "MATCH (t:Tag {tagId: 'flows'}) RETURN t.aliases")));
    }

    [Fact]
    public async Task A_value_that_became_missing_is_removed()
    {
        var connection = Neo4jServer.Connection();
        await PushAsync(connection);
        sample["Paper"][0][2] = null;
        sample["(Paper)-[LISTED_IN]->(Source)"][0][3] = null;
        sample.Write();

        await PushAsync(connection);

        Assert.Equal(false, await ScalarAsync(connection, "MATCH (p:Paper {paperId: 'arxiv:1'}) RETURN 'abstract' IN keys(p)"));
        Assert.Equal(false, await ScalarAsync(connection, "MATCH (:Paper {paperId: 'arxiv:1'})-[r:LISTED_IN]->() RETURN 'date' IN keys(r)"));
    }

    [Fact]
    public async Task A_relationship_without_its_node_is_an_error_that_names_table_and_key()
    {
        var connection = Neo4jServer.Connection();
        sample["(Author)-[AUTHORED]->(Paper)"].Add(["nobody", "arxiv:1", 3L]);
        sample.Write();

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => PushAsync(connection));

        Assert.Contains("(Author)-[AUTHORED]->(Paper)", failure.Message, StringComparison.Ordinal);
        Assert.Contains("no Author with authorId 'nobody'", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>The server refused the row only when it committed, and kept the locks of the failed transaction: every later push waited for ever.</summary>
    [Fact]
    public async Task A_name_that_no_index_can_hold_is_refused_before_it_is_sent_and_the_next_push_succeeds()
    {
        var connection = Neo4jServer.Connection();
        await Neo4jServer.ClearAsync(connection);
        var name = sample["Tag"][0][1];
        sample["Tag"][0][1] = new string('é', 4_083);
        sample.Write();

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => PushAsync(connection));
        sample["Tag"][0][1] = name;
        sample.Write();
        var next = await PushAsync(connection);

        Assert.Contains("Tag: the name that begins with 'éé", failure.Message, StringComparison.Ordinal);
        Assert.Contains("8,166 bytes, and Neo4j can index 8,164", failure.Message, StringComparison.Ordinal);
        Assert.Equal(sample["Tag"].Count, next.Tables.Single(table => table.Name == "Tag").Rows);
    }

    [Fact]
    public async Task The_longest_name_that_is_let_through_can_be_indexed()
    {
        sample["Tag"][0][1] = new string('x', 8_164);
        sample.Write();

        await PushAsync(Neo4jServer.Connection());

        Assert.Equal(8_164L, await ScalarAsync(Neo4jServer.Connection(), "MATCH (t:Tag {tagId: 'dark'}) RETURN size(t.name)"));
    }

    [Fact]
    public async Task Constraints_indexes_and_full_text_search_are_there()
    {
        var connection = Neo4jServer.Connection();
        await Neo4jServer.ClearAsync(connection);
        await PushAsync(connection);

        Assert.Equal(6L, await ScalarAsync(connection, "SHOW CONSTRAINTS YIELD type WHERE type = 'UNIQUENESS' RETURN count(*)"));
        Assert.Equal("arxiv:2", await ScalarAsync(connection, "CALL db.index.fulltext.queryNodes('paper_text', 'lattice') YIELD node RETURN node.paperId"));
    }

    [Fact]
    public async Task A_wrong_password_is_one_sentence_without_the_password()
    {
        var connection = Neo4jServer.Connection() with { Password = "certainly-wrong" };

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => PushAsync(connection));

        Assert.Contains("rejected the password of user 'neo4j'", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("certainly-wrong", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_wants_a_password_and_gets_none_says_how_to_give_it()
    {
        var connection = Neo4jServer.Connection() with { Password = null };

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => PushAsync(connection));

        Assert.Contains("asks for a password", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_database_is_named()
    {
        var connection = Neo4jServer.Connection() with { Database = "nosuch" };

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => PushAsync(connection));

        Assert.Contains("There is no database 'nosuch'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queries_cannot_write()
    {
        var connection = Neo4jServer.Connection();

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => ScalarAsync(connection, "CREATE (n:Paper {paperId: 'x'}) RETURN n"));

        Assert.Contains("read access mode", failure.Message, StringComparison.Ordinal);
    }

    private Task<PushResult> PushAsync(Neo4jConnection connection) =>
        GraphPusher.PushAsync(new PushSource(sample.Folder, null), connection, new PushOptions { TransactionRows = 2, CsvRows = 3 }, null, TestContext.Current.CancellationToken);

    private static async Task<object?> ScalarAsync(Neo4jConnection connection, string statement)
    {
        await using var database = await Neo4jDatabase.ConnectAsync(connection, TestContext.Current.CancellationToken);
        var result = await database.QueryAsync(statement, None, TestContext.Current.CancellationToken);
        return Assert.Single(result.Rows)[0];
    }
}
