using PaperGraph.Analysis;
using PaperGraph.Analysis.Bridges;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Bridges;

/// <summary>Papers of several fields that count once in each of them.</summary>
public sealed class FieldMembershipTests
{
    private static readonly TestPaper[] Papers = [.. TestCorpora.WithFields(3, 400, 0.25).Select((paper, i) => paper with { Authors = [i] })];

    [Fact]
    public void With_one_field_per_paper_nothing_changes()
    {
        var (main, all) = (Run(Papers, [], FieldMembership.Main), Run(Papers, [], FieldMembership.All));

        Assert.Equal(main.Pairs, all.Pairs);
        Assert.Equal(main.Tags, all.Tags);
        Assert.Equal(main.Papers, all.Papers);
    }

    /// <summary>Written down once per field by the same author, the paper is two papers of one team: the same uses, and the interval by teams is that of one paper.</summary>
    [Fact]
    public void A_paper_of_two_fields_counts_in_both_and_is_one_paper_in_tests_and_intervals()
    {
        (int, int)[] second = [.. Enumerable.Range(0, 100).Select(i => (4 * i, (Papers[4 * i].Field + 1) % 4))];
        TestPaper[] writtenTwice = [.. Papers, .. second.Select(extra => Papers[extra.Item1] with { Field = extra.Item2 })];

        var all = Run(Papers, second, FieldMembership.All);
        var twice = Run(writtenTwice, [], FieldMembership.Main);

        Assert.Equal([200, 100, 100, 100], second.Aggregate(new[] { 100, 100, 100, 100 }, (papers, extra) => { papers[extra.Item2]++; return papers; }).OrderDescending());
        Assert.Equal(twice.FieldPapers, all.FieldPapers);
        Assert.Equal(twice.Pairs.Length, all.Pairs.Length);
        foreach (var expected in twice.Pairs)
        {
            var pair = all.Pairs.Single(other => (other.A, other.B) == (expected.A, expected.B));
            Assert.Equal((expected.Papers, expected.Observed), (pair.Papers, pair.Observed));
            Assert.Equal(expected.Expected, pair.Expected, 1e-9);
            Assert.Equal(expected.ByTeams.Low, pair.ByPapers.Low, 1e-9);
            Assert.Equal(expected.ByTeams.High, pair.ByPapers.High, 1e-9);
        }
    }

    [Fact]
    public void A_bridge_paper_is_listed_once()
    {
        var listed = Run(Papers, [.. Enumerable.Range(0, 400).Select(i => (i, (Papers[i].Field + 1) % 4))], FieldMembership.All).Papers;

        Assert.NotEmpty(listed);
        Assert.All(listed, row => Assert.InRange(row.Paper, 0, 399));
        Assert.Equal(listed.Length, listed.Select(row => (row.A, row.B, row.Paper)).Distinct().Count());
    }

    /// <summary>If the fields of a paper were drawn apart, resamples would waver less than papers do.</summary>
    [Fact]
    public void Resamples_draw_a_paper_with_all_its_fields()
    {
        var corpus = new Corpus(Graph(Papers, [.. Enumerable.Range(0, 200).Select(i => (2 * i, (Papers[2 * i].Field + 1) % 4))])).OncePerField();
        var weights = new byte[corpus.PaperCount];

        BridgeStability.Draw(corpus, new SplitMix64(1), weights);

        Assert.Equal(600, weights.Length);
        var byPaper = weights.Select((weight, row) => (Paper: corpus.PaperOf[row], weight)).GroupBy(row => row.Paper, row => row.weight).ToList();
        Assert.All(byPaper, rows => Assert.Single(rows.Distinct()));
        Assert.InRange(byPaper.Average(rows => rows.First()), 0.8, 1.2);
    }

    private static FieldBridges Run(TestPaper[] papers, (int Paper, int Field)[] second, FieldMembership fields) =>
        CorpusAnalyzer.Analyze(Graph(papers, second), new AnalysisOptions { Starts = 1, Resamples = 20, Fields = fields }, TestContext.Current.CancellationToken).Bridges;

    private static LiteratureGraph Graph(TestPaper[] papers, (int Paper, int Field)[] second)
    {
        var graph = TestCorpora.Graph(papers);
        return graph with
        {
            FieldAssignments = [.. graph.FieldAssignments.Concat(second.Select(extra => new FieldAssignment(extra.Paper, extra.Field, Provenance.Stated))).OrderBy(link => link.Paper).ThenBy(link => link.Field)],
        };
    }
}
