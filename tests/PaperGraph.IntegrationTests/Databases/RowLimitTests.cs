using PaperGraph.Databases;
using PaperGraph.Databases.Ladybug;
using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.IntegrationTests.Databases;

/// <summary>Answers that are too long are refused by both engines in the same words.</summary>
[Collection(Neo4jTests.Name)]
public sealed class RowLimitTests
{
    private const string TooLong = "The result has more than 100,000 rows; add a LIMIT.";

    [Fact]
    public async Task The_server() => await CheckAsync(await Neo4jDatabase.ConnectAsync(Neo4jServer.Connection(), TestContext.Current.CancellationToken));

    [Fact]
    public async Task The_embedded_database()
    {
        using var sample = new SampleGraph();
        await CheckAsync(await LadybugDatabase.OpenAsync(sample.Folder, TestContext.Current.CancellationToken));
    }

    private static async Task CheckAsync(IGraphDatabase opened)
    {
        await using var database = opened;
        Assert.Equal(100_000, (await AskAsync(database, 100_000)).Rows.Length);
        Assert.Equal(TooLong, (await Assert.ThrowsAsync<DatabaseException>(() => AskAsync(database, 100_001))).Message);
    }

    private static Task<QueryResult> AskAsync(IGraphDatabase database, int rows) =>
        database.QueryAsync(FormattableString.Invariant($"UNWIND range(1, {rows}) AS i RETURN i, [i, i] AS pair"), new Dictionary<string, object?>(), TestContext.Current.CancellationToken);
}
