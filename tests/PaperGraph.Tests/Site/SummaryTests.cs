using PaperGraph.Site.Corpus;
using PaperGraph.Site.Report;

namespace PaperGraph.Tests.Site;

public sealed class SummaryTests
{
    [Fact]
    public void An_empty_corpus_says_that_nothing_can_be_said()
        => Assert.Equal(["The corpus holds no papers, so nothing can be said about it."], Report([]).Summary);

    [Fact]
    public void A_corpus_without_fields_says_what_is_missing()
    {
        var report = Report(SampleGraph.TwoFields.Select(paper => paper with { Field = null }));
        Assert.Empty(report.Pairs);
        Assert.Contains(report.Summary, sentence => sentence.StartsWith("Without fields there is nothing to bridge", StringComparison.Ordinal));
    }

    [Fact]
    public void One_field_has_nothing_to_connect_to()
        => Assert.Contains("There is one field, Astronomy, so there is no other field that it could connect to.", Report(SampleGraph.TwoFields.Where(paper => paper.Field == "Astronomy")).Summary);

    [Fact]
    public void Two_fields_cannot_be_tested()
    {
        var report = Report(SampleGraph.TwoFields);
        var pair = Assert.Single(report.Pairs);
        Assert.Equal(Verdict.Untested, pair.Verdict);
        Assert.Null(pair.QValue);
        Assert.Contains(report.Summary, sentence => sentence.Contains("cannot be tested", StringComparison.Ordinal));
        Assert.DoesNotContain(report.Summary, sentence => sentence.Contains("reliable bridge", StringComparison.Ordinal));
    }

    [Fact]
    public void Papers_without_dates_or_topics_are_said_to_lack_them()
    {
        var report = Report(SampleGraph.TwoFields.Select(paper => paper with { Date = null, Tags = [] }));
        Assert.Contains("No paper has a date, so nothing can be said about change over the years.", report.Summary);
        Assert.Contains("No paper carries a topic, so nothing can be said about how topics connect fields.", report.Summary);
    }

    [Fact]
    public void One_paper_is_spoken_of_in_the_singular()
        => Assert.StartsWith("The corpus has 1 paper by 1 named author in 1 field: Astronomy (1).", Report([SampleGraph.TwoFields[0] with { Authors = ["Ada"] }]).Summary[0], StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_sentence_says_more_than_figures_can(int fields)
    {
        var papers = fields switch { 0 => [], 2 => SampleGraph.TwoFields, _ => SampleGraph.ThreeFields };
        var report = Report(papers);
        var sentences = report.Summary.Concat(report.Pairs.SelectMany(pair => new[] { pair.Sentence, pair.TopicSentence })).ToList();
        Assert.InRange(report.Summary.Length, 1, 8);
        foreach (var word in new[] { "avoid", "unexplored", "NaN", "∞", "  ", "1 papers", "1 topics" })
            Assert.DoesNotContain(sentences, sentence => sentence.Contains(word, StringComparison.Ordinal) && !sentence.Contains("1" + word, StringComparison.Ordinal));
    }

    private static BridgeReport Report(IEnumerable<SamplePaper> papers)
        => BridgeReport.Of(new CorpusView(SampleGraph.Of(papers)), SampleGraph.Context);
}
