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
    [InlineData("sleep 60", "did not answer layout.route within 1 s")]
    [InlineData("echo it broke >&2; exit 3", "ended")]
    [InlineData("read line; echo nonsense; sleep 60", "something that is no reply")]
    [InlineData("read line; echo '{\"id\":1,\"error\":{\"message\":\"out of luck\"}}'; sleep 60", "out of luck")]
    public async Task A_failing_node_gives_simpler_pictures_and_a_notice(string script, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in for node is a shell script.");
        var node = Path.Combine(folder, "node");
        await File.WriteAllTextAsync(node, "#!/bin/sh\n" + script + "\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(node, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Environment.SetEnvironmentVariable("PATH", folder + ":" + path);
        var pictures = Path.Combine(folder, "pictures");
        var result = await DrawAsync(pictures);
        Assert.Contains(result.Notices, notice => notice.StartsWith("co-topic: ", StringComparison.Ordinal) && notice.Contains(expected, StringComparison.Ordinal));
        Assert.Contains(result.Notices, notice => notice.StartsWith("co-topic: links are drawn straight and may run over labels, because ", StringComparison.Ordinal));
        Assert.Contains(result.Notices, notice => notice.StartsWith("co-topic.png was not drawn: ", StringComparison.Ordinal));
        var picture = new SvgPicture(Path.Combine(pictures, "co-topic.svg"));
        Assert.Equal(6, picture.Circles.Length);
        Assert.Equal(6, picture.Links.Length);
        Assert.Equal(0, new PictureMeasures(picture).Overlaps);
    }

    [Fact]
    public async Task A_missing_node_says_how_to_get_it()
    {
        Environment.SetEnvironmentVariable("PATH", folder);
        var pictures = Path.Combine(folder, "pictures");
        var exception = await Assert.ThrowsAsync<NodeHostException>(() => DrawAsync(pictures));
        Assert.Contains("https://nodejs.org", exception.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(pictures));
    }

    private static Task<PictureResult> DrawAsync(string pictures) => PictureSet.DrawAsync(
        SampleGraphs.Named("two parts"), new PictureOptions { Timeout = TimeSpan.FromSeconds(1) }, pictures, TestContext.Current.CancellationToken);
}
