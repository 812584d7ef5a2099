using PaperGraph.IntegrationTests.Databases;

namespace PaperGraph.IntegrationTests.CommandLine;

/// <summary>The question that a push asks before it deletes much.</summary>
[Collection(Neo4jTests.Name)]
public sealed class PushPromptTests
{
    /// <summary>The program once waited for the answer all the same.</summary>
    [Fact]
    public async Task Ctrl_C_ends_it_and_nothing_is_deleted()
    {
        var connection = Neo4jServer.Connection();
        await Neo4jServer.ClearAsync(connection);
        var output = Path.Combine(Folders.New(), "out");
        await RunAsync("build", Folders.Examples, "-o", output, "--skip", "draw,site,report");
        await RunAsync("push", output);
        var before = await Neo4jServer.RunAsync(connection, "MATCH (n) RETURN count(n)");
        await RunAsync("build", Path.Combine(Folders.Examples, "papers.csv"), "-o", output, "--skip", "draw,site,report");

        await using var terminal = PseudoTerminal.Start(new Dictionary<string, string?>(), "push", output, "--prune");
        await terminal.WaitForAsync("Delete them? [y/N]");
        await terminal.TypeAsync("\x3");

        Assert.Equal(130, await terminal.EndAsync());
        Assert.Contains("Interrupted.", terminal.Shown, StringComparison.Ordinal);
        Assert.Equal(before, await Neo4jServer.RunAsync(connection, "MATCH (n) RETURN count(n)"));
    }

    private static async Task RunAsync(params string[] arguments)
    {
        var outcome = await PaperGraphProcess.RunAsync(arguments);
        Assert.True(outcome.ExitCode == 0, outcome.Error);
    }
}
