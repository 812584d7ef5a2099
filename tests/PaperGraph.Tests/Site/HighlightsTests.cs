using PaperGraph.Site;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Report;

namespace PaperGraph.Tests.Site;

public sealed class HighlightsTests
{
    [Fact]
    public void Overview_and_report_count_main_fields_and_the_others_are_named_apart()
    {
        var corpus = new CorpusView(SampleGraph.Of(SampleGraph.TwoFields.Select(paper => paper with { SecondaryField = "Between" })));
        var report = BridgeReport.Of(corpus, SampleGraph.Context);
        Assert.Contains("in 2 fields (and 1 that is no paper’s main field)", new Highlights(corpus, report).Sentence, StringComparison.Ordinal);
        Assert.Contains("in 2 fields:", report.Summary[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_rises_when_its_share_of_the_field_grows_not_when_the_field_does()
    {
        var papers = Enumerable.Range(0, 200).Select(i => new SamplePaper($"p{i}", i % 2 == 0 ? "A" : "B") { Tags = [i >= 150 ? "new" : "old", i % 3 == 0 ? "steady" : "other"], Date = FormattableString.Invariant($"{2010 + (int)Math.Sqrt(i)}") });
        var corpus = new CorpusView(SampleGraph.Of(papers));
        var highlights = new Highlights(corpus, BridgeReport.Of(corpus, SampleGraph.Context));
        Assert.Equal("new", corpus.Tags[highlights.RisingTopics[0].Tag].Name);
        Assert.DoesNotContain(highlights.RisingTopics, trend => corpus.Tags[trend.Tag].Name is "steady" or "old");
        Assert.Equal(4, highlights.TestedTopics);
    }

    [Fact]
    public async Task A_source_is_named_only_where_there_are_several()
    {
        using var folder = new TemporaryFolder();
        await SiteWriter.WriteAsync(SampleGraph.Of(SampleGraph.TwoFields), SampleGraph.Context, folder.Path, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("class=\"sources\"", folder.Files.Single(file => file.Name.EndsWith("papers.html", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
    }
}
