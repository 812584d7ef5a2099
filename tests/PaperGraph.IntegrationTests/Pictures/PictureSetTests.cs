using System.Buffers.Binary;
using System.Xml.Linq;
using PaperGraph.Analysis;
using PaperGraph.Extraction;
using PaperGraph.Linking;
using PaperGraph.NodeHost;
using PaperGraph.Pictures;
using PaperGraph.Pictures.Layout;
using PaperGraph.Pictures.Scenes;
using PaperGraph.Storage;

namespace PaperGraph.IntegrationTests.Pictures;

public sealed class PictureSetTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("papergraph-pictures").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("one tag")]
    [InlineData("no links")]
    [InlineData("two parts")]
    [InlineData("a star")]
    [InlineData("one clique")]
    [InlineData("long labels")]
    [InlineData("strange letters")]
    [InlineData("many communities")]
    public async Task Draws_graphs_of_any_shape_without_overlaps(string name) => await AssertCleanAsync(await DrawAsync(SampleGraphs.Named(name)));

    [Fact]
    public async Task Draws_fields_and_communities()
    {
        var result = await DrawAsync(SampleGraphs.Fields(4, 40, 12));
        await AssertCleanAsync(result);
        Assert.Contains("field-map.svg", result.Files);
        Assert.Contains(result.Files, file => file.StartsWith("communities/01-", StringComparison.Ordinal));
        var map = new SvgPicture(Path.Combine(folder, "field-map.svg"));
        Assert.Equal(4, map.Regions.Length);
    }

    [Fact]
    public async Task Draws_200_topics()
    {
        var result = await DrawAsync(SampleGraphs.Fields(5, 80, 48), new PictureOptions { Top = 200 });
        await AssertCleanAsync(result);
        Assert.Equal(200, new SvgPicture(Path.Combine(folder, "co-topic.svg")).Circles.Length);
    }

    [Theory]
    [InlineData(180, 5)]
    [InlineData(180, 6.5)]
    [InlineData(85, 5)]
    public async Task Type_is_as_large_on_paper_as_asked_for(double width, double points)
    {
        await DrawAsync(SampleGraphs.Fields(5, 80, 48), new PictureOptions { Width = width, FontSize = points });
        var picture = new SvgPicture(Path.Combine(folder, "co-topic.svg"));
        Assert.True(picture.SmallestText * width / 25.4 * 72 / picture.Width >= 0.97 * points);
        Assert.InRange(picture.Circles.Length, 10, 250);
    }

    [Theory]
    [InlineData(PictureLayout.Mds)]
    [InlineData(PictureLayout.Layered)]
    [InlineData(PictureLayout.Force)]
    public async Task Every_layout_is_clean(PictureLayout layout)
    {
        var result = await DrawAsync(SampleGraphs.Fields(3, 30, 10), new PictureOptions { Layout = layout });
        Assert.DoesNotContain(result.Notices, notice => notice.Contains("stress layout", StringComparison.Ordinal));
        await AssertCleanAsync(result);
    }

    [Theory]
    [InlineData(LinkRouting.Spline, true)]
    [InlineData(LinkRouting.Bundles, false)]
    [InlineData(LinkRouting.Straight, false)]
    public async Task Every_routing_joins_the_circles(LinkRouting routing, bool keepsOffLabels)
    {
        await DrawAsync(SampleGraphs.Fields(3, 30, 10), new PictureOptions { Routing = routing });
        var measures = new PictureMeasures(new SvgPicture(Path.Combine(folder, "co-topic.svg")));
        Assert.Equal((0, 0), (measures.Overlaps, measures.Unrouted));
        if (keepsOffLabels) Assert.Equal((0, 0), (measures.LinksOverLabels, measures.LinksOverCircles));
    }

    [Fact]
    public async Task Every_aspect_colours_the_circles_and_has_a_legend()
    {
        var graph = SampleGraphs.Fields(3, 30, 10);
        foreach (var aspect in Enum.GetValues<NodeAspect>())
        {
            await PictureSet.DrawAroundAsync(graph, "common topic 0", 1, new PictureOptions { Color = aspect }, id => Path.Combine(folder, id), TestContext.Current.CancellationToken);
            var svg = await File.ReadAllTextAsync(Directory.EnumerateFiles(folder).Single(), TestContext.Current.CancellationToken);
            var legend = svg[svg.IndexOf("id=\"legend\"", StringComparison.Ordinal)..];
            Assert.DoesNotContain("NaN", svg[svg.IndexOf("</style>", StringComparison.Ordinal)..], StringComparison.Ordinal);
            Assert.Contains(aspect == NodeAspect.Community ? "within a community" : aspect == NodeAspect.Field ? "Field 0" : aspect.ToString()[..4], legend, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Circles_at_the_very_same_place_are_moved_apart()
    {
        var scene = NetworkScenes.Whole(TopicView.Of(SampleGraphs.Fields(3, 30, 10), new PictureOptions()), 30, "All at the origin");
        var placement = Placement.Unplaced(scene, SheetFormat.Wide);
        await using var host = new PictureHost(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        await host.SeparateAsync(placement);
        var boxes = placement.Boxes;
        for (var i = 0; i < boxes.Length; i++)
            for (var j = 0; j < i; j++) Assert.True(boxes[i].DistanceTo(boxes[j]) > 2 * Measures.RoutePadding, $"{i} and {j}");
    }

    [Fact]
    public async Task Formats_are_those_asked_for()
    {
        var result = await DrawAsync(SampleGraphs.Fields(2, 20, 6), new PictureOptions { Formats = [PictureFormat.Png, PictureFormat.Pdf], Dpi = 72 });
        Assert.Contains("field-map.pdf", result.Files);
        Assert.DoesNotContain(result.Files, file => file.EndsWith(".svg", StringComparison.Ordinal));
        var png = await File.ReadAllBytesAsync(Path.Combine(folder, "density.png"), TestContext.Current.CancellationToken);
        Assert.Equal(510, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
    }

    [Fact]
    public async Task An_unknown_topic_is_told_with_those_like_it()
    {
        var exception = await Assert.ThrowsAsync<PictureException>(() => PictureSet.DrawAroundAsync(
            SampleGraphs.Fields(2, 20, 6), "common topics", 1, new PictureOptions(), id => Path.Combine(folder, id), TestContext.Current.CancellationToken));
        Assert.StartsWith("There is no topic \"common topics\"; there is \"common topic", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_topics_there_is_a_notice_and_no_file()
    {
        var result = await PictureSet.DrawAsync(SampleGraphs.Of(([], "Field")), new PictureOptions(), folder, TestContext.Current.CancellationToken);
        Assert.Empty(result.Files);
        Assert.Equal("No pictures were drawn: no paper has a topic.", Assert.Single(result.Notices));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public async Task Without_fields_there_is_no_map_of_them()
    {
        var result = await DrawAsync(SampleGraphs.Named("two parts"));
        Assert.DoesNotContain("field-map.svg", result.Files);
        Assert.Contains("No map of fields was drawn: fewer than two fields have papers.", result.Notices);
    }

    [Fact]
    public async Task The_same_graph_gives_the_same_bytes()
    {
        var graph = SampleGraphs.Fields(3, 30, 10);
        var first = await DrawAsync(graph);
        var bytes = first.Files.ToDictionary(file => file, file => File.ReadAllBytes(Path.Combine(folder, file)));
        await DrawAsync(graph);
        Assert.All(bytes, file => Assert.Equal(file.Value, File.ReadAllBytes(Path.Combine(folder, file.Key))));
    }

    [Fact]
    public async Task The_png_is_180_millimetres_wide_at_300_dots_per_inch()
    {
        await DrawAsync(SampleGraphs.Named("one clique"));
        var png = await File.ReadAllBytesAsync(Path.Combine(folder, "co-topic.png"), TestContext.Current.CancellationToken);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        Assert.Equal(2126, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.InRange(png.Length, 10_000, 3_000_000);
    }

    [Theory]
    [InlineData("seeds", 180)]
    [InlineData("seeds", 85)]
    [InlineData("examples", 180)]
    public async Task Draws_real_corpora(string corpus, double width)
    {
        var source = corpus == "seeds" ? Seeds() : Path.Combine(AppContext.BaseDirectory, "examples");
        var inputs = Directory.EnumerateFiles(source).Order(StringComparer.Ordinal).Select(file => Extractor.Extract(Path.GetFileName(file), File.ReadAllBytes(file))).ToImmutableArray();
        var graph = Linker.Link(inputs).Graph;
        var analyzed = AnalyzedGraph.From(graph, CorpusAnalyzer.Analyze(graph, new AnalysisOptions(), TestContext.Current.CancellationToken));
        await AssertCleanAsync(await DrawAsync(analyzed, new PictureOptions { Width = width }));
        var measures = new PictureMeasures(new SvgPicture(Path.Combine(folder, "co-topic.svg")));
        TestContext.Current.TestOutputHelper?.WriteLine($"{corpus} at {width} mm: {measures}");
        Assert.InRange(measures.Detour, 1, 1.35);
        Assert.InRange(measures.CrossingsPerLink, 0, 1.5);
        Assert.InRange(measures.SmallestPoint, 4, 20);
    }

    private static string Seeds()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Directory.Exists(Path.Combine(at.FullName, "shared", "seeds"))) return Path.Combine(at.FullName, "shared", "seeds");
        Assert.Skip("The folder shared/seeds with dumps of real pages does not lie beside the repository.");
        return "";
    }

    private async Task<PictureResult> DrawAsync(AnalyzedGraph graph, PictureOptions? options = null)
    {
        try
        {
            return await PictureSet.DrawAsync(graph, options ?? new PictureOptions(), folder, TestContext.Current.CancellationToken);
        }
        catch (NodeHostException exception) when (exception.Message.StartsWith("Node.js was not found", StringComparison.Ordinal))
        {
            Assert.Skip(exception.Message);
            throw;
        }
    }

    private async Task AssertCleanAsync(PictureResult result)
    {
        Assert.DoesNotContain(result.Notices, notice => notice.Contains("straight", StringComparison.Ordinal));
        Assert.Contains("co-topic.svg", result.Files);
        foreach (var file in result.Files.Where(file => file.EndsWith(".svg", StringComparison.Ordinal)))
        {
            var svg = XDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, file), TestContext.Current.CancellationToken));
            Assert.DoesNotContain(svg.Descendants().Attributes(), attribute => attribute.Value.Contains("NaN", StringComparison.Ordinal));
            Assert.Equal(3, svg.Descendants().Single(element => element.Name.LocalName == "style").Value.Split("@font-face").Length - 1);
            var picture = new SvgPicture(Path.Combine(folder, file));
            if (!picture.HasLinks) continue;
            var measures = new PictureMeasures(picture);
            Assert.True((measures.Overlaps, measures.LinksOverLabels, measures.LinksOverCircles, measures.Unrouted, measures.ForeignNodes) == (0, 0, 0, 0, 0), $"{file}: {measures}");
        }
    }
}
