using PaperGraph.Analysis;
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

    /// <summary>The summary of a chosen pair once spoke of all fields of the corpus.</summary>
    [Fact]
    public void With_chosen_fields_the_summary_speaks_of_these_alone()
    {
        var graph = SampleGraph.Of(SampleGraph.ThreeFields);
        string[] chosen = [.. graph.Graph.Fields.Where(field => field.Name != "Learning").Select(field => field.Id)];
        var report = BridgeReport.Of(new CorpusView(graph), SampleGraph.Context with { OnlyFields = [.. chosen] });
        Assert.Equal("The report is about Astronomy (8 papers) and Physics (7 papers), in a corpus of 22 papers in 3 fields.", report.Summary[0]);
        Assert.Equal("Their papers carry 8 topics; none of them occurs in more than one of these fields.", report.Summary[1]);
        Assert.Contains("No named author has papers in two of these fields.", report.Summary);
        Assert.DoesNotContain(report.Summary, sentence => sentence.Contains("Learning", StringComparison.Ordinal));
        Assert.InRange(report.Summary.Length, 5, 8);
    }

    /// <summary>A pair that one prolific team may have made was once said to lie reliably above the usual level.</summary>
    [Fact]
    public void Reliable_are_only_pairs_whose_intervals_both_exclude_one()
    {
        var graph = new CorpusView(SampleGraph.Of(SampleGraph.ThreeFields));
        var report = BridgeReport.Of(graph, SampleGraph.Context);
        PairRow Pair(string name, double ratio, Verdict verdict, double? low, double? high) => report.Pairs[0] with
        {
            FieldA = new(name, name),
            Expected = 20,
            Ratio = ratio,
            QValue = 0.01,
            Verdict = verdict,
            ByPapers = new(ratio - 0.2, ratio + 0.2),
            ByTeams = low is { } from && high is { } to ? new(from, to) : null,
        };
        ImmutableArray<PairRow> pairs = [Pair("Sure", 1.9, Verdict.Above, 1.2, 2.6), Pair("Doubtful", 1.78, Verdict.Above, 0.92, 2.63), Pair("Low", 0.6, Verdict.Below, 0.3, 0.9), Pair("Unknown", 0.5, Verdict.Below, null, null)];
        var summary = new SummaryWords(graph, report.Fields, report.Fields, pairs, [], FieldMeaning.Any).All();
        foreach (var (name, reliable) in new[] { ("Sure", true), ("Doubtful", false), ("Low", true), ("Unknown", false) })
        {
            var said = string.Join(' ', summary).Split(". ").Single(sentence => sentence.Contains(name + " – ", StringComparison.Ordinal));
            Assert.Equal(reliable, said.Contains("reliably", StringComparison.Ordinal));
            Assert.Equal(!reliable, said.Contains("may rest on few teams", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void One_chosen_field_has_no_pair()
    {
        var graph = SampleGraph.Of(SampleGraph.ThreeFields);
        var report = BridgeReport.Of(new CorpusView(graph), SampleGraph.Context with { OnlyFields = [graph.Graph.Fields[0].Id] });
        Assert.Contains("Only Astronomy was chosen, so there is no pair of fields to speak of.", report.Summary);
    }

    /// <summary>Papers outside the communities that stand in for fields were once said to lack a field that a source states.</summary>
    [Theory]
    [InlineData(true, OriginFilter.Listed, "1 paper belongs to none of these communities and does not count below.")]
    [InlineData(false, OriginFilter.Listed, "1 paper has no field that a source states and does not count below.")]
    [InlineData(false, OriginFilter.All, "1 paper has no field and does not count below.")]
    public void Papers_that_do_not_count_are_said_to_lack_what_stands_for_a_field(bool communities, OriginFilter origin, string expected)
    {
        var graph = SampleGraph.Of([.. SampleGraph.ThreeFields, new SamplePaper("Alone")]);
        var report = BridgeReport.Of(new CorpusView(graph), SampleGraph.Context with { CommunitiesAsFields = communities, Options = new AnalysisOptions { Origin = origin } });
        Assert.EndsWith(expected, report.Summary[0], StringComparison.Ordinal);
    }

    private static BridgeReport Report(IEnumerable<SamplePaper> papers)
        => BridgeReport.Of(new CorpusView(SampleGraph.Of(papers)), SampleGraph.Context);
}
