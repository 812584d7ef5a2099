using PaperGraph.Site.Corpus;
using PaperGraph.Site.Report;

namespace PaperGraph.Tests.Site;

public sealed class StartingPointsTests
{
    private static readonly SamplePaper[] Papers =
    [
        new("early, one between", "A") { Tags = ["topic", "x"], Date = "2020" },
        new("both between", "A") { Tags = ["topic", "x", "y"], Date = "2019", Url = "https://example.org/1" },
        new("both between, later", "A") { Tags = ["topic", "y", "x"], Date = "2021" },
        new("both between, latest, of another field", "B") { Tags = ["topic", "x", "y"], Date = "2022" },
        new("none", "B") { Tags = ["other"] },
    ];

    [Fact]
    public void The_paper_of_the_field_then_with_most_topics_between_then_the_latest_is_the_start()
    {
        Assert.Equal("both between, later", Start(Papers)?.Title);
        Assert.Equal("both between", Start([.. Papers.Take(2)])?.Title);
        Assert.Equal("early, one between", Start([Papers[0], Papers[3]])?.Title);
        Assert.Equal("both between, latest, of another field", Start([Papers[3], Papers[4], new("unrelated", "A")])?.Title);
    }

    [Fact]
    public void A_start_says_what_is_known_of_it()
    {
        var start = Start([.. Papers.Take(2)])!;
        Assert.Equal("A · 2019 · with x, y", StartingPoints.Facts(start));
        Assert.Equal("https://example.org/1", start.Url);
    }

    [Fact]
    public void Every_listed_missing_bridge_has_a_start_on_each_side_that_carries_its_topic()
    {
        var corpus = new CorpusView(SampleGraph.Of(SampleGraph.ThreeFields.Select(paper => paper with { Date = null })));
        var report = BridgeReport.Of(corpus, SampleGraph.Context);
        Assert.NotEmpty(report.MissingBridges);
        foreach (var row in report.MissingBridges)
            foreach (var (topic, start) in new[] { (row.TopicA, row.StartA!), (row.TopicB, row.StartB!) })
            {
                var paper = corpus.Papers.Select((found, index) => (found, index)).Single(entry => entry.found.Id == start.Id).index;
                Assert.Contains(topic.Id, corpus.TagsOf[paper].Select(link => corpus.Tags[link.Tag].Id));
                Assert.All(start.Between, name => Assert.Contains(name, row.Between.Select(between => between.Name)));
            }
        Assert.Contains(corpus.Papers.Single(paper => paper.Id == report.MissingBridges[0].StartA!.Id).Title, ReportMarkdown.Of(report), StringComparison.Ordinal);
    }

    private static StartRow? Start(SamplePaper[] papers)
    {
        var corpus = new CorpusView(SampleGraph.Of(papers));
        return StartingPoints.Of(corpus, Tag("topic"), 0, [Tag("x"), Tag("y")]);

        int Tag(string name) => Array.FindIndex([.. corpus.Tags], tag => tag.Name == name);
    }
}
