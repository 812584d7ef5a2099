using PaperGraph.Databases;
using PaperGraph.Databases.Ladybug;
using PaperGraph.Storage.Tables;

namespace PaperGraph.IntegrationTests.Databases;

public sealed class LadybugDatabaseTests : IDisposable
{
    private static readonly Dictionary<string, object?> None = [];
    private readonly SampleGraph sample = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => sample.Dispose();

    [Fact]
    public async Task Every_row_of_every_table_is_loaded()
    {
        await using var database = await LadybugDatabase.OpenAsync(sample.Folder, Cancelled);

        foreach (var table in GraphSchema.Nodes)
            Assert.Equal((long)sample[table.Label].Count, await ScalarAsync(database, $"MATCH (n:{table.Label}) RETURN count(n)"));
        foreach (var table in GraphSchema.Relationships)
            Assert.Equal((long)sample[table.Name].Count, await ScalarAsync(database, $"MATCH (:{table.Start})-[r:{table.Type}]->(:{table.End}) RETURN count(r)"));
    }

    [Fact]
    public async Task Every_value_comes_back_as_it_was()
    {
        await using var database = await LadybugDatabase.OpenAsync(sample.Folder, Cancelled);

        foreach (var table in GraphSchema.Nodes)
        {
            var columns = string.Join(", ", new[] { table.Key }.Concat(table.Properties.Select(property => property.Name)).Select(name => $"n.{name}"));
            var result = await database.QueryAsync($"MATCH (n:{table.Label}) RETURN {columns} ORDER BY n.{table.Key}", None, Cancelled);
            var expected = sample[table.Label].Select(row => row.Select(Normalise)).OrderBy(row => (string)row.First()!, StringComparer.Ordinal);
            Assert.Equal(expected, result.Rows.Select(row => row.Select(Normalise)));
        }
    }

    [Fact]
    public async Task A_whole_floating_point_number_stays_floating_point_also_within_a_node()
    {
        await using var database = await LadybugDatabase.OpenAsync(sample.Folder, Cancelled);

        Assert.Equal(3.0, Assert.IsType<double>(await ScalarAsync(database, "MATCH (t:Tag {tagId: 'flows'}) RETURN t.strength")));
        var node = Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(await ScalarAsync(database, "MATCH (t:Tag {tagId: 'flows'}) RETURN t"));
        Assert.Equal(3.0, Assert.IsType<double>(node["strength"]));
        Assert.Equal(2L, node["degree"]);
        Assert.DoesNotContain(node.Keys, key => key.StartsWith('_'));
    }

    [Fact]
    public async Task Parameters_are_values_and_never_part_of_the_statement()
    {
        await using var database = await LadybugDatabase.OpenAsync(sample.Folder, Cancelled);
        var parameters = new Dictionary<string, object?> { ["text"] = "x' RETURN 1; //", ["whole"] = 2024L, ["number"] = 0.5, ["flag"] = true };

        var result = await database.QueryAsync("MATCH (p:Paper) WHERE p.year = $whole RETURN $text AS t, p.year + $whole AS y, 2 * $number AS n, $flag AS f LIMIT 1", parameters, Cancelled);

        Assert.Equal(["x' RETURN 1; //", 4048L, 1.0, true], Assert.Single(result.Rows));
    }

    [Theory]
    [InlineData("CREATE (:Paper {paperId: 'x'})", "read-only")]
    [InlineData("DROP TABLE Paper", "read-only")]
    [InlineData("COPY (MATCH (p:Paper) RETURN p.paperId) TO 'out.csv'", "COPY is not allowed")]
    [InlineData("LOAD FROM '/etc/hostname' RETURN *", "LOAD is not allowed")]
    [InlineData("MATCH (p:Paper) RETRN p", "Parser exception")]
    [InlineData("MATCH (p:Paper) RETURN p.nosuch", "Cannot find property nosuch")]
    [InlineData("MATCH (p:Paper) RETURN p.year = $missing", "missing")]
    [InlineData("RETURN 1; RETURN 2", "multiple statements")]
    [InlineData("RETURN 1 AS a, 2 AS a", "tell them apart with AS")]
    public async Task What_is_wrong_or_not_allowed_is_one_line(string statement, string expected)
    {
        await using var database = await LadybugDatabase.OpenAsync(sample.Folder, Cancelled);

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => database.QueryAsync(statement, None, Cancelled));

        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
        Assert.Equal(1L, await ScalarAsync(database, "RETURN 1"));
    }

    [Fact]
    public async Task A_changed_graph_is_loaded_again_and_the_old_database_deleted()
    {
        await using (await LadybugDatabase.OpenAsync(sample.Folder, Cancelled))
        {
        }
        sample["Author"].Add(["zoe", "Zoe", "person", 0L]);
        sample.Write();

        await using var database = await LadybugDatabase.OpenAsync(sample.Folder, Cancelled);

        Assert.Equal(4L, await ScalarAsync(database, "MATCH (a:Author) RETURN count(a)"));
        Assert.Single(Databases());
    }

    [Fact]
    public async Task An_aborted_build_leaves_nothing_that_a_later_one_would_use()
    {
        var cache = LadybugDatabase.CacheFolder(sample.Folder);
        Directory.CreateDirectory(cache);
        await File.WriteAllTextAsync(Path.Combine(cache, "ladybug-unfinished"), "half a database", Cancelled);
        await File.WriteAllTextAsync(Path.Combine(cache, "ladybug-unfinished.wal"), "half a log", Cancelled);

        await using var database = await LadybugDatabase.OpenAsync(sample.Folder, Cancelled);

        Assert.Equal(6L, await ScalarAsync(database, "MATCH (p:Paper) RETURN count(p)"));
        Assert.Single(Databases());
    }

    [Fact]
    public async Task Several_processes_open_the_same_graph_at_once()
    {
        var databases = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => LadybugDatabase.OpenAsync(sample.Folder, Cancelled)));

        foreach (var database in databases)
        {
            Assert.Equal(6L, await ScalarAsync(database, "MATCH (p:Paper) RETURN count(p)"));
            await database.DisposeAsync();
        }
    }

    private IEnumerable<string> Databases() => Directory.EnumerateFiles(LadybugDatabase.CacheFolder(sample.Folder), "ladybug-*");

    private static object? Normalise(object? value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", null),
        string[] list => string.Join('|', list),
        object?[] list => string.Join('|', list),
        _ => value,
    };

    private static async Task<object?> ScalarAsync(LadybugDatabase database, string statement) =>
        Assert.Single((await database.QueryAsync(statement, None, Cancelled)).Rows)[0];
}
