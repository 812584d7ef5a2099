using PaperGraph.Cli;

namespace PaperGraph.Tests.Cli;

public sealed class MergesTests
{
    [Fact]
    public async Task A_build_writes_the_merges_and_the_quality_and_a_new_analysis_keeps_them()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.Of("papers.csv"), "title,tags\nA,neural network;jets\nB,neural networks;jets\n", TestContext.Current.CancellationToken);
        var (output, skip) = (folder.Of("out"), new[] { "--skip", "draw,report,site" });
        Assert.Equal(ExitCode.Done, await RunAsync(["build", folder.Of("papers.csv"), "-o", output, .. skip]));
        var built = await File.ReadAllTextAsync(Merges(output), TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Done, await RunAsync(["analyze", output, "--seed", "7"]));

        Assert.Contains("\ntag,merged,neural-network,neural network,neural networks,plural,", built, StringComparison.Ordinal);
        Assert.Equal(built, await File.ReadAllTextAsync(Merges(output), TestContext.Current.CancellationToken));
        Assert.Contains("\"quality\"", await File.ReadAllTextAsync(Path.Combine(output, "manifest.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static string Merges(string output) => Path.Combine(output, "graph", "merges.csv");

    private static Task<int> RunAsync(string[] arguments) => Application.RunAsync(arguments, TextWriter.Null, TextWriter.Null, () => Stream.Null);
}
