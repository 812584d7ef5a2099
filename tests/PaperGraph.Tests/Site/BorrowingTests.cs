using PaperGraph.Site;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Report;

namespace PaperGraph.Tests.Site;

public sealed class BorrowingTests
{
    [Fact]
    public void Borrowed_topics_add_up_to_the_observed_uses()
    {
        var corpus = new CorpusView(SampleGraph.Of(SampleGraph.ThreeFields));
        var report = BridgeReport.Of(corpus, SampleGraph.Context);
        Assert.Contains(report.Pairs, pair => pair.Observed > 0);
        foreach (var pair in report.Pairs)
        {
            Assert.Equal(pair.Observed, pair.BorrowedByA.Concat(pair.BorrowedByB).Sum(row => row.Papers));
            Assert.Equal(pair.BorrowedByA.OrderByDescending(row => row.Papers), pair.BorrowedByA);
            foreach (var row in pair.BorrowedByA)
            {
                var tag = corpus.Tags.Select(tag => tag.Id).ToList().IndexOf(row.Id);
                Assert.Equal(pair.FieldB.Id, corpus.Fields[corpus.Bridges.Owners[tag]].Id);
                Assert.Equal(corpus.PapersWith[tag].Count(paper => corpus.Fields[corpus.MainField(paper)].Id == pair.FieldA.Id), row.Papers);
            }
        }
    }

    [Fact]
    public async Task On_the_site_a_borrowed_topic_leads_to_its_papers_in_the_field()
    {
        using var folder = new TemporaryFolder();
        var graph = SampleGraph.Of(SampleGraph.ThreeFields);
        await SiteWriter.WriteAsync(graph, SampleGraph.Context, folder.Path, TestContext.Current.CancellationToken);
        var html = await File.ReadAllTextAsync(Path.Combine(folder.Path, "bridges.html"), TestContext.Current.CancellationToken);
        var training = graph.Graph.Tags.Single(tag => tag.Name == "training");
        var physics = graph.Graph.Fields.Single(field => field.Name == "Physics");
        Assert.Contains($"href=\"papers.html#tag={training.Id}\">training</a>", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"papers.html#tag={training.Id}&amp;field={physics.Id}\">2 papers</a>", html, StringComparison.Ordinal);
    }
}
