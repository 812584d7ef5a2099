using PaperGraph.Analysis;
using PaperGraph.Analysis.Bridges;
using PaperGraph.Analysis.Numerics;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Bridges;

public class BridgeStabilityTests
{
    /// <summary>Leaving candidates out by a bound must not change what comes first.</summary>
    [Theory]
    [InlineData(10, 0.2)]
    [InlineData(3, 0)]
    [InlineData(1, 0.1)]
    public void First_rows_are_those_of_the_ranking(int top, double planted)
    {
        for (var seed = 0UL; seed < 8; seed++)
        {
            var corpus = new Corpus(TestCorpora.Graph(TestCorpora.WithFields(seed, 700, planted)));
            var weights = new byte[corpus.PaperCount];
            Resampling.DrawWeights(new SplitMix64(seed), weights);
            var uses = new FieldUses(corpus, weights);
            var pairs = new FieldPairIndex(uses.FieldPapers);
            var expected = BridgeTags.Rank(uses, pairs, top).ByPair.Select(rows => rows.Select(row => row.Tag).ToArray());
            Assert.Equal(expected, BridgeTags.First(uses, pairs, top));
        }
    }

    [Fact]
    public void A_paper_that_counts_n_times_is_as_n_papers()
    {
        var papers = TestCorpora.WithFields(3, 200, 0.2);
        var corpus = new Corpus(TestCorpora.Graph(papers));
        var weights = new byte[papers.Length];
        Resampling.DrawWeights(new SplitMix64(4), weights);
        TestPaper[] copies = [.. papers.SelectMany((paper, i) => Enumerable.Repeat(paper, weights[i]))];
        var weighted = new FieldUses(corpus, weights);
        var copied = new FieldUses(new Corpus(TestCorpora.Graph(copies) with { Tags = TestCorpora.Graph(papers).Tags }));
        Assert.Equal(copied.Slots, weighted.Slots);
        Assert.Equal(copied.FieldPapers, weighted.FieldPapers);
        Assert.Equal(copied.Shares(), weighted.Shares());
        var owners = TestCorpora.TrueOwners(corpus.TagCount);
        var pairs = new FieldPairIndex(weighted.FieldPapers);
        var table = new CrossRate(new Corpus(TestCorpora.Graph(copies) with { Tags = TestCorpora.Graph(papers).Tags }), pairs, owners).Table;
        var resampled = new CrossTable(pairs, corpus.FieldCount, new OwnedEntries(corpus, owners).Sum(weights));
        for (var pair = 0; pair < pairs.Count; pair++) Assert.Equal(table.Effect(pair), resampled.Effect(pair));
    }

    /// <summary>Ten tags come first in every resample, so the shares of a pair's candidates add up to ten.</summary>
    [Fact]
    public void Shares_of_all_candidates_add_up_to_the_first_rows()
    {
        var papers = TestCorpora.WithFields(6, 900, 0.25);
        var bridges = TestCorpora.Bridges(papers, 1000, 40);
        foreach (var pair in bridges.Tags.GroupBy(row => (row.A, row.B))) Assert.Equal(10, pair.Sum(row => row.Kept), 1e-9);
        Assert.All(TestCorpora.Bridges(papers, 4, 40).Tags.GroupBy(row => (row.A, row.B)), pair => Assert.InRange(pair.Sum(row => row.Kept), 0, 4));
    }

    [Fact]
    public void Planted_topics_are_kept_and_chance_topics_are_not()
    {
        var (planted, others) = (new List<double>(), new List<double>());
        for (var seed = 0UL; seed < 5; seed++)
            foreach (var row in TestCorpora.Bridges(TestCorpora.WithFields(seed + 50, 900, 0.25), 10, 50).Tags.Where(row => (row.A, row.B) == (0, 1)))
                (TestCorpora.Planted.Contains(row.Tag) ? planted : others).Add(row.Kept);
        TestContext.Current.TestOutputHelper?.WriteLine($"planted {planted.Average():0.000}, others {others.Average():0.000}");
        Assert.InRange(planted.Average(), 0.95, 1);
        Assert.InRange(others.Average(), 0, 0.75);
    }

    /// <summary>For a nearly normal effect the share is Φ(|effect − 1|/error), the error from the interval by papers.</summary>
    [Fact]
    public void Sides_are_kept_as_often_as_the_interval_says()
    {
        var differences = new List<double>();
        for (var seed = 0UL; seed < 6; seed++)
            foreach (var pair in TestCorpora.Bridges(TestCorpora.WithFields(seed, 900, 0.1), 10, 300).Pairs)
            {
                var error = (pair.ByPapers.High - pair.ByPapers.Low) / 2 / 1.96;
                var oneSided = SpecialFunctions.NormalTwoSided((pair.Effect - 1) / error) / 2;
                differences.Add(pair.KeptAbove - (1 - oneSided));
            }
        TestContext.Current.TestOutputHelper?.WriteLine($"mean {differences.Average():0.000}, largest {differences.Max(Math.Abs):0.000}");
        Assert.InRange(differences.Average(), -0.03, 0.03);
        Assert.All(differences, difference => Assert.InRange(difference, -0.15, 0.15));
    }

    [Fact]
    public void No_resamples_say_nothing_and_threads_change_nothing()
    {
        var papers = TestCorpora.WithFields(6, 300, 0.25);
        var none = TestCorpora.Bridges(papers);
        Assert.All(none.Tags, row => Assert.True(double.IsNaN(row.Kept)));
        Assert.All(none.Pairs, pair => Assert.True(double.IsNaN(pair.KeptAbove)));
        var corpus = new Corpus(TestCorpora.Graph(papers));
        FieldBridges Run(int threads) => FieldBridgeAnalysis.Run(corpus, new FieldUses(corpus),
            new AnalysisOptions { Resamples = 33 }, new ParallelOptions { MaxDegreeOfParallelism = threads });
        var (one, four) = (Run(1), Run(4));
        Assert.Equal(one.Tags, four.Tags);
        Assert.Equal(one.Pairs, four.Pairs);
    }

    [Fact]
    public void Weights_are_Poisson_with_mean_1()
    {
        var weights = new byte[200_000];
        Resampling.DrawWeights(new SplitMix64(1), weights);
        var expected = Math.Exp(-1);
        for (var k = 0; k < 6; expected /= ++k)
            Assert.Equal(expected, weights.Count(weight => weight == k) / (double)weights.Length, 5 * Math.Sqrt(expected / weights.Length));
    }
}
