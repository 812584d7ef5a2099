using System.Text.Json;
using PaperGraph.Databases;
using PaperGraph.Databases.Neo4jHttp;
using PaperGraph.Databases.Neo4jHttp.Push;

namespace PaperGraph.IntegrationTests.Databases;

/// <summary>However rows reach the server, the database is the same afterwards, hard texts included. A graph folder has no line breaks within texts: it writes blanks.</summary>
[Collection(Neo4jTests.Name)]
public sealed class PushTransportTests : IDisposable
{
    private static readonly string[] HardTexts =
    [
        "\"quoted\" from the first letter", "\"", "\\", "ends with \\", "\\\"both\\\"", "\"\\", "$x^{2}$ \\alpha \\\\ \\n \\u0041", "unit\u001Fseparator",
        "a;b,c\td", "'; MATCH (n) DETACH DELETE n //", "\uFEFFmark \u200Fright to left\u2028\u0085", " ", " 数学 \U0001D54A ", "true", "2024-05-01", "1e3", "null", "__proto__",
    ];

    private readonly SampleGraph sample = new();

    public PushTransportTests()
    {
        foreach (var (text, i) in HardTexts.Select((text, i) => (text, i)))
            sample["Paper"].Add([$"title:{i:00}-{text}", text, text, null, null, null, text, text, text, long.MaxValue, long.MinValue, -1L, false, text, text]);
        sample.Write();
    }

    public void Dispose() => sample.Dispose();

    [Fact]
    public async Task All_ways_leave_the_same_graph()
    {
        var connection = Neo4jServer.Connection();
        var importFolder = Path.Combine(Environment.GetEnvironmentVariable("NEO4J_TEST_DIR")!, "import");
        var contents = new List<List<string>>();
        foreach (var transport in new[] { PushTransport.Parameters, PushTransport.Served, PushTransport.ImportFolder })
        {
            await Neo4jServer.ClearAsync(connection);
            var result = await PushAsync(connection, new PushOptions { Transport = transport, ImportFolder = importFolder });
            Assert.Equal((transport, 0), (result.Transport, result.Notices.Length));
            contents.Add(await DatabaseContent.ReadAsync(connection));
        }

        Assert.Equal(contents[0], contents[1]);
        Assert.Equal(contents[0], contents[2]);
        Assert.Equal([], HardTexts.Where(text => !contents[0].Any(line => line.Contains(JsonSerializer.Serialize(new object[] { "title", "STRING NOT NULL", text.ReplaceLineEndings(" ") }), StringComparison.Ordinal))));
        Assert.Empty(Directory.GetFileSystemEntries(importFolder));
    }

    [Fact]
    public async Task Auto_lets_a_server_on_this_machine_read_the_rows_itself()
    {
        var result = await PushAsync(Neo4jServer.Connection(), new PushOptions());

        Assert.Equal(PushTransport.Served, result.Transport);
    }

    /// <summary>The server reads values up to twice its buffer of 2 MiB when they happen to begin at the front of it.</summary>
    [Fact]
    public async Task A_value_larger_than_the_servers_buffer_arrives_too_and_the_user_is_told()
    {
        var connection = Neo4jServer.Connection();
        var large = new string('x', 9 << 20);
        sample["Paper"][0][2] = large;
        sample.Write();

        var result = await PushAsync(connection, new PushOptions { Transport = PushTransport.Served });

        Assert.Contains("sent as parameters", Assert.Single(result.Notices), StringComparison.Ordinal);
        await using var database = await Neo4jDatabase.ConnectAsync(connection, TestContext.Current.CancellationToken);
        var length = await database.QueryAsync("MATCH (p:Paper {paperId: 'arxiv:1'}) RETURN size(p.abstract)", new Dictionary<string, object?>(), TestContext.Current.CancellationToken);
        Assert.Equal([(long)large.Length], Assert.Single(length.Rows));
    }

    [Fact]
    public async Task A_folder_that_is_not_the_servers_import_folder_is_named()
    {
        var options = new PushOptions { ImportFolder = Path.GetDirectoryName(sample.Folder) };

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => PushAsync(Neo4jServer.Connection(), options));

        Assert.Contains($"does not read files from {options.ImportFolder}", failure.Message, StringComparison.Ordinal);
    }

    private Task<PushResult> PushAsync(Neo4jConnection connection, PushOptions options) =>
        GraphPusher.PushAsync(new PushSource(sample.Folder, null), connection, options, null, TestContext.Current.CancellationToken);
}
