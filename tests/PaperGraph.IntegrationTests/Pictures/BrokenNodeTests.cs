using PaperGraph.NodeHost;
using PaperGraph.Pictures;

namespace PaperGraph.IntegrationTests.Pictures;

/// <summary>What happens when the program called "node" is missing or does not do its work. Alone, because it changes the PATH.</summary>
[Collection(nameof(BrokenNodeTests))]
[CollectionDefinition(nameof(BrokenNodeTests), DisableParallelization = true)]
public sealed class BrokenNodeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("papergraph-node").FullName;
    private readonly string? path = Environment.GetEnvironmentVariable("PATH");

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("PATH", path);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("sleep 60", "did not answer layout.removeOverlaps within 1 s")]
    [InlineData("echo it broke >&2; exit 3", "ended")]
    [InlineData("read line; echo nonsense; sleep 60", "something that is no reply")]
    [InlineData("read line; echo '{\"id\":1,\"error\":{\"message\":\"out of luck\"}}'; sleep 60", "out of luck")]
    public async Task A_failing_node_gives_one_sentence_and_no_files(string script, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in for node is a shell script.");
        var node = Path.Combine(folder, "node");
        await File.WriteAllTextAsync(node, "#!/bin/sh\n" + script + "\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(node, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Environment.SetEnvironmentVariable("PATH", folder + ":" + path);
        Assert.Contains(expected, (await FailAsync()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_node_says_how_to_get_it()
    {
        Environment.SetEnvironmentVariable("PATH", folder);
        Assert.Contains("https://nodejs.org", (await FailAsync()).Message, StringComparison.Ordinal);
    }

    private async Task<NodeHostException> FailAsync()
    {
        var pictures = Path.Combine(folder, "pictures");
        var exception = await Assert.ThrowsAsync<NodeHostException>(() => PictureSet.DrawAsync(
            SampleGraphs.Named("two parts"), new PictureOptions { Timeout = TimeSpan.FromSeconds(1) }, pictures, TestContext.Current.CancellationToken));
        Assert.False(Directory.Exists(pictures));
        return exception;
    }
}
