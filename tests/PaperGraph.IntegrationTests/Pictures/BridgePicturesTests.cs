using System.Xml.Linq;
using PaperGraph.Pictures;
using PaperGraph.Site;
using PaperGraph.Storage;

namespace PaperGraph.IntegrationTests.Pictures;

public sealed class BridgePicturesTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly SiteContext Context = new() { Name = "Sample", Version = "1.2.3" };

    [Fact]
    public async Task A_picture_names_every_topic_and_both_fields_and_has_nothing_of_its_own_but_shapes()
    {
        var graph = SampleGraphs.Fields(4, 40, 12);
        var wishes = ReportWriter.PictureWishes(graph, Context);
        Assert.NotEmpty(wishes);
        var pictures = await DrawAsync(graph, wishes);
        Assert.Equal(wishes.Length, pictures.Length);
        foreach (var (wish, text) in wishes.Zip(pictures))
        {
            var svg = XElement.Parse(text);
            Assert.Equal("img", svg.Attribute("role")?.Value);
            var ids = svg.Attribute("aria-labelledby")!.Value.Split(' ');
            Assert.Equal(ids, svg.Elements().Take(2).Select(element => element.Attribute("id")?.Value));
            var texts = svg.Elements(Svg + "text").Select(element => string.Concat(element.Elements().Select(line => line.Value)).Replace(" ", "", StringComparison.Ordinal)).ToList();
            foreach (var name in wish.Bridges.Concat(wish.Shared).Select(tag => graph.Graph.Tags[tag].Name).Append(graph.Graph.Fields[wish.FieldA].Name).Append(graph.Graph.Fields[wish.FieldB].Name))
                Assert.Contains(name.Replace(" ", "", StringComparison.Ordinal), texts);
            Assert.Empty(svg.Descendants(Svg + "style"));
            Assert.DoesNotContain(svg.DescendantsAndSelf(), element => element.Attribute("style") is not null || element.Attribute("fill") is not null || element.Attribute("href") is not null);
            Assert.InRange(text.Length, 1000, 30_000);
        }
        Assert.Equal(pictures.Length * 2, pictures.SelectMany(text => XElement.Parse(text).Descendants().Attributes("id")).Select(id => id.Value).Distinct().Count());
    }

    [Fact]
    public async Task The_same_graph_gives_the_same_text_and_is_as_narrow_as_a_phone()
    {
        var graph = SampleGraphs.Fields(3, 40, 12);
        var wishes = ReportWriter.PictureWishes(graph, Context);
        var first = await DrawAsync(graph, wishes);
        Assert.Equal(first, await DrawAsync(graph, wishes));
        foreach (var text in first) Assert.InRange(double.Parse(XElement.Parse(text).Attribute("viewBox")!.Value.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture), 100, 420);
    }

    /// <summary>Suggestive topics were once as bold as reliable ones.</summary>
    [Fact]
    public async Task Bold_are_the_topics_that_were_asked_for_and_no_others()
    {
        var graph = SampleGraphs.Fields(3, 40, 12);
        var wish = ReportWriter.PictureWishes(graph, Context)[0];
        foreach (ImmutableArray<int> bold in new ImmutableArray<int>[] { [], [wish.Bridges.Concat(wish.Shared).First()] })
        {
            var pictures = await BridgePictures.DrawAsync(graph, [new BridgeWish(wish.FieldA, wish.FieldB, wish.Bridges, wish.Shared, wish.ColourA, wish.ColourB) { Bold = bold }], 1, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
            var names = XElement.Parse(pictures[0]).Elements(Svg + "text").Where(text => text.Attribute("font-weight") is not null && text.Attribute("class")?.Value == "label")
                .Select(text => string.Join(" ", text.Elements().Select(line => line.Value)));
            Assert.Equal(bold.Select(tag => graph.Graph.Tags[tag].Name), names);
        }
    }

    [Fact]
    public async Task Names_with_markup_stay_text()
    {
        var graph = SampleGraphs.Fields(3, 40, 12);
        graph = AnalyzedGraph.From(graph.Graph with { Tags = [.. graph.Graph.Tags.Select(tag => tag with { Name = $"<b>{tag.Id[^3..]}&" })] }, graph.Analysis);
        foreach (var text in await DrawAsync(graph, ReportWriter.PictureWishes(graph, Context)))
        {
            Assert.DoesNotContain("<b>", text, StringComparison.Ordinal);
            Assert.Contains(XElement.Parse(text).Descendants(Svg + "tspan"), line => line.Value.Contains("<b>", StringComparison.Ordinal));
        }
    }

    private static Task<ImmutableArray<string>> DrawAsync(AnalyzedGraph graph, ImmutableArray<PairPictureWish> wishes) => BridgePictures.DrawAsync(
        graph, [.. wishes.Select(wish => new BridgeWish(wish.FieldA, wish.FieldB, wish.Bridges, wish.Shared, wish.ColourA, wish.ColourB) { Bold = wish.Reliable })], 1, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
}
