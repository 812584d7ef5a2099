using System.Text.Json;
using PaperGraph.IntegrationTests.Databases;

namespace PaperGraph.IntegrationTests.CommandLine;

[Collection(Neo4jTests.Name)]
public sealed class PushTests
{
    [Fact]
    public async Task A_push_fills_the_server_once_and_the_server_answers()
    {
        await Neo4jServer.ClearAsync(Neo4jServer.Connection());
        var output = Path.Combine(Folders.New(), "out");
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("build", Folders.Examples, "-o", output, "--skip", "draw,site,report")).ExitCode);

        await PushAsync(output);
        var (nodes, relationships) = await PushAsync(output);
        Assert.Equal((0, 0), (nodes, relationships));

        var answer = await PaperGraphProcess.RunAsync("query", output, "MATCH (p:Paper {arxivId: $id})-[:HAS_TAG]->(t:Tag) RETURN t.name AS topic ORDER BY topic",
            "--param", "id=1902.08570", "--neo4j", "--format", "csv");
        Assert.True(answer.ExitCode == 0, answer.Error);
        Assert.Equal("topic\nclassification\ncollider physics\ngraph neural networks\njet physics\n", answer.Output);

        var schema = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), ":schema", "shell", output, "--neo4j", "--database", "neo4j", "--format", "csv");
        Assert.Contains("\nnode,:Tag,648,", schema.Output, StringComparison.Ordinal);

        Assert.DoesNotContain("note: The database holds", answer.Error, StringComparison.Ordinal);
        await Neo4jServer.RunAsync(Neo4jServer.Connection(), "CREATE (:Stranger)");
        foreach (var asked in new[] { await PaperGraphProcess.RunAsync("query", output, "top-topics", "--neo4j"), await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), "top-topics\ntop-topics\n", "shell", output, "--neo4j") })
            Assert.Equal(2, asked.Error.Split("note: The database holds").Length);

        const string misspelt = "MATCH (p:Paper) RETURN count(p.titel) AS titles";
        var noted = await PaperGraphProcess.RunAsync("query", output, misspelt, "--neo4j");
        var shell = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), misspelt + ";", "shell", output, "--neo4j");
        Assert.All([noted.Error, shell.Error], error => Assert.Matches("note: .*titel", error));
    }

    [Theory]
    [InlineData("Name the server's import folder", "--via", "import-folder")]
    [InlineData("--dataset needs a name, on one line", "--dataset", "two\nlines")]
    public async Task Options_that_cannot_be_meant_are_refused_before_anything_is_sent(string expected, params string[] options)
    {
        var output = Path.Combine(Folders.New(options[0].TrimStart('-')), "out");
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("build", Path.Combine(Folders.Examples, "papers.csv"), "-o", output, "--skip", "draw,site,report")).ExitCode);

        var pushed = await PaperGraphProcess.RunAsync(new Dictionary<string, string?> { ["NEO4J_IMPORT"] = null }, null, ["push", output, .. options]);

        Assert.Equal(2, pushed.ExitCode);
        Assert.Contains(expected, pushed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_password_never_shows()
    {
        const string password = "canary-7f3a9";
        var output = Path.Combine(Folders.New(), "out");
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("build", Path.Combine(Folders.Examples, "papers.csv"), "-o", output, "--skip", "draw,site,report")).ExitCode);
        var environment = new Dictionary<string, string?>
        {
            ["NEO4J_URL"] = Neo4jServer.Url ?? "http://127.0.0.1:9",
            ["NEO4J_PASSWORD"] = password,
            ["PAPERGRAPH_DEBUG"] = "1",
        };
        var outcome = await PaperGraphProcess.RunAsync(environment, null, "push", output);
        Assert.Equal(3, outcome.ExitCode);
        Assert.StartsWith("error: ", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(password, outcome.Output + outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_password_may_be_the_first_line_of_a_file()
    {
        var server = Neo4jServer.Connection();
        var folder = Folders.New();
        var (output, file) = (Path.Combine(folder, "out"), Path.Combine(folder, "password"));
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("build", Path.Combine(Folders.Examples, "papers.csv"), "-o", output, "--skip", "draw,site,report")).ExitCode);
        await File.WriteAllTextAsync(file, server.Password + "\r\na remark\n", TestContext.Current.CancellationToken);

        var pushed = await PaperGraphProcess.RunAsync(new Dictionary<string, string?> { ["NEO4J_PASSWORD"] = null }, null, "push", output, "--password-file", file);

        Assert.True(pushed.ExitCode == 0, pushed.Error);
    }

    [Fact]
    public async Task An_empty_password_is_none()
    {
        Neo4jServer.Connection();
        var folder = Folders.New();
        var (output, file) = (Path.Combine(folder, "out"), Path.Combine(folder, "password"));
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("build", Path.Combine(Folders.Examples, "papers.csv"), "-o", output, "--skip", "draw,site,report")).ExitCode);
        await File.WriteAllTextAsync(file, "\nsecret\n", TestContext.Current.CancellationToken);

        var unset = await PaperGraphProcess.RunAsync(new Dictionary<string, string?> { ["NEO4J_PASSWORD"] = "" }, null, "push", output);
        var empty = await PaperGraphProcess.RunAsync("push", output, "--password-file", file);

        Assert.Contains("asks for a password", unset.Error, StringComparison.Ordinal);
        Assert.Equal((2, $"error: The first line of the password file {file} is empty; the password belongs there.\n"), (empty.ExitCode, empty.Error));
    }

    [Fact]
    public async Task A_password_file_that_is_not_there_is_named()
    {
        var folder = Folders.New();
        var output = Path.Combine(folder, "out");
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("build", Path.Combine(Folders.Examples, "papers.csv"), "-o", output, "--skip", "draw,site,report")).ExitCode);

        var pushed = await PaperGraphProcess.RunAsync("push", output, "--url", "http://127.0.0.1:9", "--password-file", Path.Combine(folder, "nosuch"));

        Assert.Equal(2, pushed.ExitCode);
        Assert.StartsWith($"error: The password file {Path.Combine(folder, "nosuch")} cannot be read", pushed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pruning_most_of_a_dataset_must_be_confirmed_and_a_dry_run_writes_nothing()
    {
        await Neo4jServer.ClearAsync(Neo4jServer.Connection());
        var output = Path.Combine(Folders.New(), "out");
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("build", Folders.Examples, "-o", output, "--skip", "draw,site,report")).ExitCode);
        var planned = await PaperGraphProcess.RunAsync("push", output, "--dry-run");
        Assert.Equal((0, 0L), (planned.ExitCode, await CountAsync(output)));
        Assert.Contains("MERGE (n:Paper {paperId: r.paperId})", planned.Output, StringComparison.Ordinal);
        await PushAsync(output);
        var before = await CountAsync(output);
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("build", Path.Combine(Folders.Examples, "papers.csv"), "-o", output, "--skip", "draw,site,report")).ExitCode);

        var refused = await PaperGraphProcess.RunAsync("push", output, "--prune");
        Assert.Equal((1, before), (refused.ExitCode, await CountAsync(output)));
        Assert.Contains("--prune --yes", refused.Error, StringComparison.Ordinal);

        var pruned = await PaperGraphProcess.RunAsync("push", output, "--prune", "--yes");
        Assert.True(pruned.ExitCode == 0, pruned.Error);
        using var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(output, "manifest.json"), TestContext.Current.CancellationToken));
        Assert.Equal(manifest.RootElement.GetProperty("nodes").EnumerateObject().Sum(label => label.Value.GetInt64()), await CountAsync(output));
    }

    private static async Task<long> CountAsync(string output)
    {
        var answer = await PaperGraphProcess.RunAsync("query", output, "MATCH (n) RETURN count(n) AS nodes", "--neo4j", "--format", "csv");
        return long.Parse(answer.Output.Split('\n')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task<(long Nodes, long Relationships)> PushAsync(string output)
    {
        var pushed = await PaperGraphProcess.RunAsync("push", output, "--json");
        Assert.True(pushed.ExitCode == 0, pushed.Error);
        using var result = JsonDocument.Parse(pushed.Output);
        return (result.RootElement.GetProperty("nodesCreated").GetInt64(), result.RootElement.GetProperty("relationshipsCreated").GetInt64());
    }
}
