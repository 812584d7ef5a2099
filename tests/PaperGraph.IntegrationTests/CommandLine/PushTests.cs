using System.Text.Json;
using PaperGraph.IntegrationTests.Databases;

namespace PaperGraph.IntegrationTests.CommandLine;

[Collection(Neo4jTests.Name)]
public sealed class PushTests
{
    [Fact]
    public async Task A_push_fills_the_server_once_and_the_server_answers()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NEO4J_URL")), "NEO4J_URL is not set: there is no server to push to.");
        var output = Path.Combine(Folders.New(), "out");
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("build", Folders.Examples, "-o", output, "--skip", "draw,site,report")).ExitCode);

        await PushAsync(output);
        var (nodes, relationships) = await PushAsync(output);
        Assert.Equal((0, 0), (nodes, relationships));

        var answer = await PaperGraphProcess.RunAsync("query", output, "MATCH (p:Paper {arxivId: $id})-[:HAS_TAG]->(t:Tag) RETURN t.name AS topic ORDER BY topic",
            "--param", "id=1902.08570", "--neo4j", "--format", "csv");
        Assert.True(answer.ExitCode == 0, answer.Error);
        Assert.Equal("topic\nclassification\ncollider physics\ngraph neural networks\njet physics\n", answer.Output);
    }

    [Fact]
    public async Task The_password_never_shows()
    {
        const string password = "canary-7f3a9";
        var output = Path.Combine(Folders.New(), "out");
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("build", Path.Combine(Folders.Examples, "papers.csv"), "-o", output, "--skip", "draw,site,report")).ExitCode);
        var environment = new Dictionary<string, string?>
        {
            ["NEO4J_URL"] = Environment.GetEnvironmentVariable("NEO4J_URL") ?? "http://127.0.0.1:9",
            ["NEO4J_PASSWORD"] = password,
            ["PAPERGRAPH_DEBUG"] = "1",
        };
        var outcome = await PaperGraphProcess.RunAsync(environment, null, "push", output);
        Assert.Equal(3, outcome.ExitCode);
        Assert.StartsWith("error: ", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(password, outcome.Output + outcome.Error, StringComparison.Ordinal);
    }

    private static async Task<(long Nodes, long Relationships)> PushAsync(string output)
    {
        var pushed = await PaperGraphProcess.RunAsync("push", output, "--json");
        Assert.True(pushed.ExitCode == 0, pushed.Error);
        using var result = JsonDocument.Parse(pushed.Output);
        return (result.RootElement.GetProperty("nodesCreated").GetInt64(), result.RootElement.GetProperty("relationshipsCreated").GetInt64());
    }
}
