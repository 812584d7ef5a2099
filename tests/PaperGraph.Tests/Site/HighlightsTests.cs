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
    public async Task A_source_is_named_only_where_there_are_several()
    {
        using var folder = new TemporaryFolder();
        await SiteWriter.WriteAsync(SampleGraph.Of(SampleGraph.TwoFields), SampleGraph.Context, folder.Path, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("class=\"sources\"", folder.Files.Single(file => file.Name.EndsWith("papers.html", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
    }
}
