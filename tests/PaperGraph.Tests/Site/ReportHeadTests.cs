using PaperGraph.Analysis;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Report;
using PaperGraph.Storage;

namespace PaperGraph.Tests.Site;

/// <summary>A reader once learnt neither what a report was made from, nor what to take away from it.</summary>
public sealed class ReportHeadTests
{
    private static readonly PairRow Pair = new(new("a", "A"), new("b", "B"), 1, 1, 12, 10, 1.2, 0.5, 0.01, Verdict.Usual, "", "", [], [], [], [], []);

    [Fact]
    public void The_head_says_what_was_read_with_dates_and_with_which_settings()
    {
        var report = Report(SampleGraph.TwoFields);
        Assert.Equal("Read: 15 papers from 1 source, all with a date (2018 to 2021). The source is sample.jsonl (15 papers, 2018-04-03 to 2021-07-03).", report.Read);
        Assert.StartsWith("Made by PaperGraph 1.2.3 with seed 1, resolution 1, 10 starts, 100 resamples, full counting,", report.Settings, StringComparison.Ordinal);
        var source = Assert.Single(report.Sources);
        Assert.Equal(("sample.jsonl", 15, 15), (source.Name, source.Papers, source.Dated));
        var markdown = ReportMarkdown.Of(report);
        Assert.Contains("Read: 15 papers", markdown, StringComparison.Ordinal);
        Assert.Contains("Made by PaperGraph 1.2.3", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Papers_without_dates_are_said_to_have_none()
        => Assert.Equal("Read: 15 papers from 1 source, none with a date. The source is sample.jsonl (15 papers, no dates).", Report(SampleGraph.TwoFields.Select(paper => paper with { Date = null })).Read);

    [Fact]
    public void The_conclusion_names_the_most_and_the_least_connected_pair_with_its_doubt()
    {
        var topic = new TopicRow(1, "t", "tools", 5, 5, 2, 4, 0.01, CommonToSeveral: false, EnoughEvidence: true);
        var most = Pair with { Ratio = 1.78, Verdict = Verdict.Above, ByPapers = new(1.2, 2.4), ByTeams = new(0.9, 2.6), BridgeTopics = [topic] };
        var least = Pair with { FieldA = new("c", "C"), Ratio = 0.6, Verdict = Verdict.Below, ByPapers = new(0.4, 0.8), ByTeams = new(0.3, 0.9) };
        Assert.Equal("In short: A and B connect most (1.78 times the usual level, perhaps by few teams), through tools; C and B least (0.60 times the usual level).", LevelWords.Conclusion([most, least]));
        Assert.Equal("In short: C and B connect least (0.60 times the usual level).", LevelWords.Conclusion([Pair, least]));
        Assert.StartsWith("In short: no two of these fields stand out", LevelWords.Conclusion([Pair, Pair]), StringComparison.Ordinal);
        Assert.Null(LevelWords.Conclusion([most]));
    }

    [Theory]
    [InlineData("https://example.org/1", true)]
    [InlineData(null, false)]
    public void Addresses_have_a_column_where_there_are_any(string? address, bool column)
        => Assert.Equal(column, ReportMarkdown.Of(Report(SampleGraph.TwoFields.Select(paper => paper with { Url = address }))).Contains("| Address |", StringComparison.Ordinal));

    /// <summary>The same sentence on topics that never meet once stood below every pair.</summary>
    [Fact]
    public void What_holds_for_all_pairs_is_said_once()
    {
        var graph = SampleGraph.Of(SampleGraph.ThreeFields);
        var hindcast = new MissingHindcast(new DateOnly(2024, 3, 1), 400, 100, 900, 30) { Auc = 0.8, Difference = new(-0.1, 0.2) };
        graph = AnalyzedGraph.From(graph.Graph, graph.Analysis with { Bridges = graph.Analysis.Bridges with { MissingHindcast = hindcast } });
        var report = BridgeReport.Of(new CorpusView(graph), SampleGraph.Context);
        Assert.Contains(report.Pairs, pair => pair.NoMissingSentence is not null);
        var markdown = ReportMarkdown.Of(report);
        Assert.DoesNotContain("on the past the score was not shown", markdown, StringComparison.Ordinal);
        Assert.Contains("Candidates between two fields:", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Bridge_topics_that_never_leave_are_summed_up_and_only_the_others_listed()
    {
        SensitivityRow Row(int stays) => new(new("t", "t"), new("a", "A"), new("b", "B"), 1, 0.8, [new(stays, 4)]);
        var all = new Sensitivity(["Without each of the 4 largest research teams"], [Row(4), Row(4)]) { Sentence = "" };
        Assert.Equal("All 2 strongest bridge topics stay, whatever was taken otherwise (without each of the 4 largest research teams). In resamples of the papers they stay in 80%.", all.Finding);
        Assert.Empty(all.Exceptions);
        var some = all with { Rows = [Row(4), Row(3)] };
        Assert.StartsWith("Of the 2 strongest bridge topics 1 stays, whatever was taken otherwise", some.Finding, StringComparison.Ordinal);
        Assert.Equal(3, Assert.Single(some.Exceptions).Stays[0].Stays);
    }

    private static BridgeReport Report(IEnumerable<SamplePaper> papers) => BridgeReport.Of(new CorpusView(SampleGraph.Of(papers)), SampleGraph.Context);
}
