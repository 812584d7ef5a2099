using System.Text.RegularExpressions;
using PaperGraph.Cli.Shell;
using PaperGraph.Databases.Guide;
using PaperGraph.Databases.Neo4jHttp;
using PaperGraph.Databases.Questions;
using PaperGraph.IntegrationTests.CommandLine;
using PaperGraph.Storage.Tables;

namespace PaperGraph.IntegrationTests.Databases;

/// <summary>The files of the guide on a real server, as somebody runs them.</summary>
[Collection(Neo4jTests.Name)]
public sealed partial class GuideOnServerTests(BuiltExamples examples) : IClassFixture<BuiltExamples>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_statement_runs_with_the_values_of_the_file_and_finds_something()
    {
        var folder = await PushAsync(Neo4jServer.Connection());

        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), await File.ReadAllTextAsync(Path.Combine(folder, "papergraph.cypher"), Cancelled), "shell", examples.Folder, "--neo4j");

        Assert.True(outcome.ExitCode == 0, outcome.Error);
        var rows = RowCount().Matches(outcome.Error).Select(match => int.Parse(match.Groups[1].Value.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var all = GraphViews.All.Concat(NamedQuestions.All).ToList();
        Assert.Equal(all.Count, rows.Count);
        Assert.Empty(all.Zip(rows).Where(question => question.Second == 0).Select(question => question.First.Name));
    }

    /// <summary>A graph without comments once made the server say, of each question about them, that the property may be misspelt.</summary>
    [Fact]
    public async Task A_push_makes_all_names_of_the_schema_known_to_the_server()
    {
        var connection = Neo4jServer.Connection();
        await PushAsync(connection);

        var properties = await Neo4jServer.RunAsync(connection, "CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey");
        var types = await Neo4jServer.RunAsync(connection, "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType");

        Assert.Empty(GraphSchema.Nodes.SelectMany(table => table.Properties).Concat(GraphSchema.Relationships.SelectMany(table => table.Properties)).Select(property => property.Name).Except(properties.Select(row => (string)row[0]!)));
        Assert.Empty(GraphSchema.Relationships.Select(table => table.Type).Except(types.Select(row => (string)row[0]!)));
    }

    [Fact]
    public async Task Papers_get_one_label_of_their_field_and_lose_it_again()
    {
        var connection = Neo4jServer.Connection();
        var folder = await PushAsync(connection);
        var statements = InputParser.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "field-colours.cypher"), Cancelled), 1, isAll: true).Inputs.Cast<StatementInput>().Select(input => input.Text).ToList();
        using var client = new QueryApiClient(connection, RetryPolicy.Default);

        foreach (var statement in statements.Concat(statements)) await client.RunAsync(statement, AccessMode.Write, null, Cancelled);
        Assert.Equal(0L, await ScalarAsync(client, "MATCH (p:Paper) WHERE p.field IS NOT NULL AND size(labels(p)) <> 2 RETURN count(p)"));
        Assert.Equal(0L, await ScalarAsync(client, "MATCH (p:Paper) WHERE p.field IS NULL AND size(labels(p)) <> 1 RETURN count(p)"));
        Assert.Equal(4L, await ScalarAsync(client, "MATCH (f:Field) WHERE size(labels(f)) = 2 RETURN count(f)"));
        Assert.True((long)(await ScalarAsync(client, "MATCH (p:Colour_astrophysics&Paper {field: 'Astrophysics'}) RETURN count(p)"))! > 0);

        await client.RunAsync(statements[0], AccessMode.Write, null, Cancelled);
        Assert.Equal(0L, await ScalarAsync(client, "MATCH (n) WHERE size(labels(n)) > 1 RETURN count(n)"));
    }

    [Fact]
    public async Task The_shell_does_not_write_to_the_server_and_goes_on()
    {
        await PushAsync(Neo4jServer.Connection());

        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), "CREATE (:Paper {paperId: 'made-up'});\nMATCH (p:Paper {paperId: 'made-up'}) RETURN count(p) AS papers;\n", "shell", examples.Folder, "--neo4j", "--format", "csv");

        Assert.Equal((1, "papers\n0\n"), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith("error: line 1: ", outcome.Error, StringComparison.Ordinal);
    }

    private async Task<string> PushAsync(Neo4jConnection connection)
    {
        await Neo4jServer.ClearAsync(connection);
        var pushed = await PaperGraphProcess.RunAsync("push", examples.Folder);
        Assert.True(pushed.ExitCode == 0, pushed.Error);
        var folder = Path.Combine(Folders.New(), "guide");
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("guide", examples.Folder, "-o", folder)).ExitCode);
        return folder;
    }

    private static async Task<object?> ScalarAsync(QueryApiClient client, string statement) => Assert.Single((await client.RunAsync(statement, AccessMode.Read, null, Cancelled)).Result.Rows)[0];

    [GeneratedRegex("^([0-9,]+) rows?$", RegexOptions.Multiline)]
    private static partial Regex RowCount();
}
