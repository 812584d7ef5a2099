using PaperGraph.Site;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Report;

namespace PaperGraph.Tests.Site;

public sealed class PairPictureTests
{
    /// <summary>Two fields that both use three topics, and one that uses none of these.</summary>
    private static IEnumerable<SamplePaper> Bridged =>
        Enumerable.Range(0, 4).SelectMany(_ => SampleGraph.ThreeFields).Select((paper, i) => paper.Field == "Physics" ? paper : paper with { Tags = [.. paper.Tags, $"both {i % 3}"], Authors = [] });

    [Fact]
    public void Wishes_are_the_topics_that_the_report_prints()
    {
        var graph = SampleGraph.Of(Bridged);
        var report = BridgeReport.Of(new CorpusView(graph), SampleGraph.Context);
        var wishes = ReportWriter.PictureWishes(graph, SampleGraph.Context);
        Assert.NotEmpty(wishes);
        foreach (var wish in wishes)
        {
            var pair = report.Pairs[report.PairOf(graph.Graph.Fields[wish.FieldA].Id, graph.Graph.Fields[wish.FieldB].Id)];
            Assert.Equal(pair.Bridging.Take(PictureWishes.MostTopics).Select(topic => topic.Id), wish.Bridges.Select(tag => graph.Graph.Tags[tag].Id));
            Assert.Equal(pair.Bridging.Take(PictureWishes.MostTopics).Where(topic => topic.IsReliable).Select(topic => topic.Id), wish.Reliable.Select(tag => graph.Graph.Tags[tag].Id));
            Assert.All(wish.Shared, tag => Assert.Contains(graph.Graph.Tags[tag].Id, pair.Common.Select(topic => topic.Id)));
            Assert.InRange(wish.Bridges.Length + wish.Shared.Length, PictureWishes.FewestTopics, PictureWishes.MostTopics);
        }
    }

    [Fact]
    public void There_is_no_wish_for_hardly_a_topic() => Assert.Empty(ReportWriter.PictureWishes(SampleGraph.Of(SampleGraph.TwoFields), SampleGraph.Context));

    [Fact]
    public async Task Html_holds_the_picture_and_markdown_its_larger_file()
    {
        var context = SampleGraph.Context with { PairPictures = [new("f000", "f001", "<svg class=\"bridge\"><title>x</title></svg>", "../pictures/pairs/f000--f001.svg")] };
        var (html, markdown) = await Write(context);
        Assert.Contains("<svg class=\"bridge\"><title>x</title></svg>", html, StringComparison.Ordinal);
        Assert.Contains("](../pictures/pairs/f000--f001.svg)", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("../pictures", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"absent\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_pictures_one_sentence_says_what_is_missing()
    {
        var (html, markdown) = await Write(SampleGraph.Context with { NoPairPictures = "The pictures of the bridges are missing: no <node>." });
        Assert.Contains("<p class=\"absent\">The pictures of the bridges are missing: no &lt;node&gt;.</p>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"bridge\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("../pictures", markdown, StringComparison.Ordinal);
    }

    private static async Task<(string Html, string Markdown)> Write(SiteContext context)
    {
        using var folder = new TemporaryFolder();
        await ReportWriter.WriteAsync(SampleGraph.Of(Bridged), context, folder.Path, ReportWriter.AllFormats, TestContext.Current.CancellationToken);
        return (folder.Files.Single(file => file.Name.EndsWith(".html", StringComparison.Ordinal)).Text, folder.Files.Single(file => file.Name.EndsWith(".md", StringComparison.Ordinal)).Text);
    }
}
