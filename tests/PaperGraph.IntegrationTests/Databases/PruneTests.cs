using PaperGraph.Databases.Neo4jHttp;
using PaperGraph.Databases.Neo4jHttp.Push;
using PaperGraph.Storage.Tables;

namespace PaperGraph.IntegrationTests.Databases;

[Collection(Neo4jTests.Name)]
public sealed class PruneTests : IDisposable
{
    private readonly SampleGraph sample = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => sample.Dispose();

    [Fact]
    public async Task What_the_folder_no_longer_has_is_reported_and_deleted_and_nothing_else()
    {
        var connection = Neo4jServer.Connection();
        await Neo4jServer.ClearAsync(connection);
        Remove("title:six", "waves");
        await PushAsync(connection, "own");
        var expected = await DatabaseContent.ReadAsync(connection);
        await Neo4jServer.ClearAsync(connection);
        using var whole = new SampleGraph();
        await PushAsync(connection, "own", whole.Folder);

        var second = await PushAsync(connection, "own");
        var stale = await CountAsync(connection, "own");
        var deleted = await PruneAsync(connection, "own");

        Assert.Equal(0, second.NodesCreated + second.RelationshipsCreated);
        Assert.Equal(second.Stale.Tables.OrderBy(table => table.Name, StringComparer.Ordinal), stale.Tables.OrderBy(table => table.Name, StringComparer.Ordinal));
        Assert.Equal(second.Stale.Of, stale.Of);
        Assert.Equal(stale.Tables.OrderBy(table => table.Name, StringComparer.Ordinal), deleted.OrderBy(table => table.Name, StringComparer.Ordinal));
        Assert.Equal([new("Paper", 1), new("Tag", 1)], stale.Tables.Where(table => !table.Name.StartsWith('(')));
        Assert.Equal(expected, await DatabaseContent.ReadAsync(connection));
        Assert.Equal(0, (await PushAsync(connection, "own")).Stale.Total);
    }

    [Fact]
    public async Task What_another_dataset_has_too_stays_and_is_no_longer_ours()
    {
        var connection = Neo4jServer.Connection();
        await Neo4jServer.ClearAsync(connection);
        await PushAsync(connection, "theirs");
        var theirs = await DatabaseContent.ReadAsync(connection);
        await PushAsync(connection, "ours");
        Remove("title:six", "waves");
        await PushAsync(connection, "ours");
        Assert.Equal(0, (await CountAsync(connection, "theirs-too")).Of);

        var deleted = await PruneAsync(connection, "ours");

        Assert.Equal(0, deleted.Sum(table => table.Count));
        Assert.Equal(Without(theirs), Without(await DatabaseContent.ReadAsync(connection)));
        Assert.Equal(0, (await CountAsync(connection, "ours")).Total);
        using var whole = new SampleGraph();
        Assert.Equal(0, (await PushAsync(connection, "theirs", whole.Folder)).NodesCreated);
        Assert.Equal(theirs.Count, (await CountAsync(connection, "theirs", whole.Folder)).Of);
    }

    [Fact]
    public async Task What_others_created_is_never_touched()
    {
        var connection = Neo4jServer.Connection();
        await Neo4jServer.ClearAsync(connection);
        await Neo4jServer.RunAsync(connection, "CREATE (:Paper {paperId: 'title:six', read: true})-[:MINE]->(:Note {text: 'x'}), (:Person {name: 'x'})");
        using var whole = new SampleGraph();
        await PushAsync(connection, "own", whole.Folder);
        await Neo4jServer.RunAsync(connection, "MATCH (t:Tag {tagId: 'waves'}) CREATE (:Note {text: 'about waves'})-[:ABOUT]->(t)");
        Remove("title:six", "waves");
        await PushAsync(connection, "own");

        await PruneAsync(connection, "own");

        Assert.Equal([1L, 1L, 1L, 1L, 0L], Assert.Single(await Neo4jServer.RunAsync(connection, """
            RETURN COUNT { (:Paper {paperId: 'title:six', read: true})-[:MINE]->(:Note) }, COUNT { (:Person) }, COUNT { (:Note)-[:ABOUT]->(:Tag {tagId: 'waves'}) },
                   COUNT { (t:Tag {tagId: 'waves'})--() }, COUNT { (t:Tag {tagId: 'waves'}) WHERE t.datasets IS NOT NULL }
            """)));
        Assert.Equal(0, (await CountAsync(connection, "own")).Total);
    }

    private static List<string> Without(List<string> lines) => [.. lines.Select(line => line[..line.IndexOf("[[", StringComparison.Ordinal)])];

    /// <summary>Leaves a paper and a tag out of the folder, with everything that hangs on them.</summary>
    private void Remove(string paper, string tag)
    {
        foreach (var table in GraphSchema.Nodes) sample[table.Label].RemoveAll(row => row[0] is string key && (key == paper || key == tag));
        foreach (var table in GraphSchema.Relationships) sample[table.Name].RemoveAll(row => row.Take(2).Any(key => key is string text && (text == paper || text == tag)));
        sample.Write();
    }

    private Task<PushResult> PushAsync(Neo4jConnection connection, string dataset, string? folder = null) =>
        GraphPusher.PushAsync(Source(folder), connection, new PushOptions { Dataset = dataset }, null, Cancelled);

    private Task<StaleCounts> CountAsync(Neo4jConnection connection, string dataset, string? folder = null) =>
        GraphPruner.CountAsync(Source(folder), connection, new PushOptions { Dataset = dataset }, Cancelled);

    private async Task<IReadOnlyList<StaleTable>> PruneAsync(Neo4jConnection connection, string dataset) =>
        await GraphPruner.PruneAsync(Source(null), await CountAsync(connection, dataset), connection, new PushOptions { Dataset = dataset }, Cancelled);

    private PushSource Source(string? folder) => new(folder ?? sample.Folder, null);
}
