using PaperGraph.Analysis;
using PaperGraph.Analysis.Bridges;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Bridges;

public class PairEvolutionTests
{
    [Fact]
    public void Counts_papers_and_uses_by_year()
    {
        TestPaper[] papers =
        [
            new([0, 1], 0, 2001), new([0], 0, 2001), new([1], 1, 2001), new([0], 1, 2003), new([2], 2, 2002), new([0, 2], 2), new([0], -1, 2004),
        ];
        var (pairs, years, _) = Evolution(papers, [0, 1, 2]);
        Assert.Equal([(2001, 1, 3, 1, 4), (2003, 1, 1, 1, 1)], years[pairs.Of(0, 1)].Select(Counts));
        Assert.Equal([(2001, 0, 2, 0, 3), (2002, 0, 1, 0, 1)], years[pairs.Of(0, 2)].Select(Counts));

        static (int, int, int, int, int) Counts(PairPeriod row) => (row.Year, row.Papers, row.Total, row.Observed, row.OwnedUses);
    }

    /// <summary>Three fields with one tag each. R = (3, 2, 1), C = (3, 2, 1), T = 6, ΣO = 2, ΣM = 6 − 14/6 = 11/3, so ρ = 6/11.</summary>
    [Fact]
    public void Expected_uses_of_a_year_are_those_of_its_papers()
    {
        TestPaper[] papers = [new([0, 1], 0, 2001), new([0], 0, 2002), new([1], 1, 2001), new([0], 1, 2002), new([2], 2, 2001)];
        var (pairs, years, _) = Evolution(papers, [0, 1, 2]);
        const double rate = 6.0 / 11;
        Assert.Equal([rate * (2 * 2 + 1 * 3) / 6, rate * (1 * 2 + 1 * 3) / 6], years[pairs.Of(0, 1)].Select(row => row.Expected), (x, y) => Math.Abs(x - y) < 1e-12);
    }

    [Fact]
    public void Years_of_a_dated_corpus_add_up_to_the_pair()
    {
        var papers = TestCorpora.WithFields(4, 400, 0.1).Select((paper, i) => paper with { Year = 2000 + i % 7 }).ToArray();
        var bridges = TestCorpora.Bridges(papers);
        foreach (var pair in bridges.Pairs)
        {
            var years = bridges.Evolution.Where(row => row.A == pair.A && row.B == pair.B).ToList();
            Assert.Equal(7, years.Count);
            Assert.Equal(pair.Papers, years.Sum(row => row.Papers));
            Assert.Equal(pair.Observed, years.Sum(row => row.Observed));
            Assert.Equal(pair.Expected, years.Sum(row => row.Expected), 1e-9);
        }
    }

    [Fact]
    public void With_two_fields_nothing_is_expected()
    {
        var (pairs, years, _) = Evolution([new([0, 1], 0, 2001), new([1], 1, 2001)], [0, 1]);
        Assert.True(double.IsNaN(Assert.Single(years[pairs.Of(0, 1)]).Expected));
    }

    [Fact]
    public void Quarters_leave_out_papers_without_a_month()
    {
        TestPaper[] papers = [new([0, 1], 0), new([1], 1), new([0], 1), new([1], 1)];
        var (pairs, years, quarters) = Evolution(papers, [0, 1], ["2023-03-31", "2023-04", "2024-12-01", "2024"]);
        Assert.Equal([(2023, 1, 1), (2023, 2, 0), (2024, 4, 1)], quarters[pairs.Of(0, 1)].Select(row => (row.Year, row.Quarter!.Value, row.Papers)));
        Assert.Equal([(2023, null, 2), (2024, null, 2)], years[pairs.Of(0, 1)].Select(row => (row.Year, row.Quarter, row.Total)));
    }

    [Fact]
    public void Pairs_are_numbered_one_after_the_other()
    {
        var pairs = new FieldPairIndex([1, 0, 2, 5, 1]);
        Assert.Equal(6, pairs.Count);
        for (var i = 0; i < pairs.Count; i++)
        {
            Assert.Equal(i, pairs.Of(pairs[i].A, pairs[i].B));
            Assert.Equal(i, pairs.Of(pairs[i].B, pairs[i].A));
        }
        Assert.Equal((2, 3), pairs[3]);
    }

    private static (FieldPairIndex Pairs, ImmutableArray<PairPeriod>[] Years, ImmutableArray<PairPeriod>[] Quarters) Evolution(TestPaper[] papers, int[] owners, string[]? dates = null)
    {
        var graph = TestCorpora.Graph(papers);
        if (dates is not null)
            graph = graph with { Papers = [.. graph.Papers.Zip(dates, (paper, text) => paper with { Published = PartialDate.TryParse(text, out var date) ? date : null })] };
        var corpus = new Corpus(graph);
        var pairs = new FieldPairIndex(new FieldUses(corpus).FieldPapers);
        var table = new CrossRate(corpus, pairs, owners).Table;
        return (pairs, PairEvolution.Years(corpus, pairs, owners, table), PairEvolution.Quarters(corpus, pairs, owners, table));
    }
}
