using PaperGraph.IntegrationTests.Pictures;

namespace PaperGraph.IntegrationTests.CommandLine;

/// <summary>Pictures of a network of one's own, as a user's shell asks for them.</summary>
public sealed class DrawTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("papergraph-draw").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_network_from_standard_input_is_drawn_and_the_extension_says_the_format()
    {
        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), "a b 3\nb c 1\na c 2\nc d 1\nd e 1\ne f 2\nd f 1\n", "draw", "--network", "-", "-o", Path.Combine(folder, "net.svg"), "--color", "betweenness");
        Assert.True(outcome.ExitCode == 0, outcome.Error);
        Assert.Contains("Written to " + Path.Combine(folder, "net.svg"), outcome.Error, StringComparison.Ordinal);
        var picture = new SvgPicture(Path.Combine(folder, "net.svg"));
        Assert.Equal((6, 7), (picture.Circles.Length, picture.Links.Length));
        Assert.Equal(0, new PictureMeasures(picture).LinksOverLabels);
        // Only c and d lie on shortest paths of others, and equally.
        Assert.Equal(2, picture.Fills.Distinct().Count());
    }

    [Theory]
    [InlineData("ca-GrQc.edges.gz")]
    [InlineData("lastfm-asia.edges.gz")]
    public async Task A_large_network_is_cut_to_what_stays_readable(string network)
    {
        var shared = SharedNetwork(network);
        var outcome = await PaperGraphProcess.RunAsync("draw", "--network", shared, "-o", Path.Combine(folder, "large.svg"));
        Assert.True(outcome.ExitCode == 0, outcome.Error);
        var picture = new SvgPicture(Path.Combine(folder, "large.svg"));
        var measures = new PictureMeasures(picture);
        TestContext.Current.TestOutputHelper?.WriteLine($"{network}: {measures}");
        Assert.Equal((0, 0, 0, 0), (measures.Overlaps, measures.LinksOverLabels, measures.Unrouted, measures.ForeignNodes));
        Assert.InRange(picture.Circles.Length, 60, 300);
        Assert.True(measures.SmallestPoint >= 4.8);
    }

    [Theory]
    [InlineData("--top 5000 is out of range; it must be from 1 to 300", "--top", "5000")]
    [InlineData("--width 20 is out of range; it must be from 40 to 1200", "--width", "20")]
    [InlineData("--size field: ", "--size", "field")]
    [InlineData("choose from svg, png, pdf", "--format", "tiff")]
    [InlineData("Did you mean \"betweenness\"?", "--color", "betweeness")]
    [InlineData("has no mean year of papers", "--color", "year")]
    [InlineData("--size year: ", "--size", "year")]
    [InlineData("--min-strength -1 is out of range; it must be 0 or more", "--min-strength", "-1")]
    [InlineData("--depth belongs to --around", "--depth", "2")]
    [InlineData("--output needs the name of a file", "-o", "")]
    [InlineData("needs the name of a file", "-o", ".png")]
    [InlineData("pictures are .svg, .png or .pdf", "-o", "x.jpg")]
    [InlineData("--around belongs to the output folder", "--around", "x")]
    public async Task Wrong_usage_is_explained(string message, params string[] arguments)
    {
        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), "a b\n", ["draw", "--network", "-", .. arguments]);
        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_a_folder_nor_a_network_is_wrong_usage()
    {
        var outcome = await PaperGraphProcess.RunAsync("draw");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("draw needs the output folder of a build, or --network FILE.", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_network_has_nothing_to_draw()
    {
        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), "", "draw", "--network", "-", "-o", Path.Combine(folder, "none"));
        Assert.Equal(1, outcome.ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public async Task Files_and_notices_are_JSON_on_standard_output_when_asked_for()
    {
        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), "a 量子\n", "draw", "--network", "-", "-o", Path.Combine(folder, "net.png"), "--json");
        Assert.Equal(0, outcome.ExitCode);
        using var result = System.Text.Json.JsonDocument.Parse(outcome.Output);
        Assert.Equal(Path.Combine(folder, "net.png"), result.RootElement.GetProperty("files")[0].GetString());
        Assert.Contains("letters that the bundled font lacks", result.RootElement.GetProperty("notices")[0].GetString(), StringComparison.Ordinal);
    }

    /// <summary>A picture once took the place of the link itself, where a table was already written to what the link leads to.</summary>
    [Fact]
    public async Task A_symbolic_link_is_followed()
    {
        var (link, target) = (Path.Combine(folder, "link.svg"), Path.Combine(folder, "target.svg"));
        File.CreateSymbolicLink(link, target);
        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), "a b\n", "draw", "--network", "-", "-o", link);
        Assert.True(outcome.ExitCode == 0, outcome.Error);
        Assert.Equal(target, new FileInfo(link).LinkTarget);
        Assert.Equal(2, new SvgPicture(target).Circles.Length);
    }

    private static string SharedNetwork(string name)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Path.Combine(at.FullName, "shared", "networks", name) is var path && File.Exists(path)) return path;
        Assert.Skip($"The network {name} does not lie beside the repository.");
        return "";
    }
}
