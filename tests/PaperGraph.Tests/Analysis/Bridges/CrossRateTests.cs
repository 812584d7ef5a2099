using PaperGraph.Analysis;
using PaperGraph.Analysis.Bridges;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Bridges;

public class CrossRateTests
{
    [Fact]
    public void Planted_pair_stands_out_and_no_other_does()
    {
        var falseTopics = 0;
        for (var seed = 0; seed < 10; seed++)
        {
            var bridges = TestCorpora.Bridges(TestCorpora.WithFields((ulong)seed, 900, 0.25));
            var best = bridges.Pairs[0];
            Assert.Equal((0, 1), (best.A, best.B));
            Assert.True(best.QValue < 0.05, $"seed {seed}: q {best.QValue}");
            Assert.DoesNotContain(bridges.Pairs.Skip(1), p => p.QValue < 0.05 && p.ZScore > 0);
            falseTopics += bridges.Tags.Count(t => t.QValue < 0.05 && !TestCorpora.Planted.Contains(t.Tag));
        }
        Assert.InRange(falseTopics, 0, 2);
    }

    [Fact]
    public void Fields_without_bridges_give_few_false_pairs_and_topics()
    {
        var bridges = Enumerable.Range(100, 20).Select(seed => TestCorpora.Bridges(TestCorpora.WithFields((ulong)seed, 900, 0))).ToArray();
        // 120 pairs: 5 % are 6, and 12 would be far outside the binomial's range.
        Assert.InRange(bridges.Sum(b => b.Pairs.Count(p => p.QValue < 0.05)), 0, 11);
        Assert.InRange(bridges.Sum(b => b.Tags.Count(t => t.QValue < 0.05)), 0, 0.01 * bridges.Sum(b => b.Tags.Length));
    }

    /// <summary>Large fields own more topics, and more of the small fields' by chance.</summary>
    [Fact]
    public void Fields_of_unequal_sizes_without_bridges_give_few_false_pairs()
    {
        var pairs = Enumerable.Range(300, 20).SelectMany(seed => TestCorpora.Bridges(TestCorpora.WithFields((ulong)seed, 900, 0, 6, 3, 2, 1)).Pairs).ToArray();
        var found = pairs.Count(pair => pair.QValue < 0.05);
        TestContext.Current.TestOutputHelper?.WriteLine($"{found} of {pairs.Length}");
        Assert.Equal(120, pairs.Length);
        Assert.InRange(found, 0, 18);
    }

    [Fact]
    public void No_structure_gives_few_false_pairs_and_topics()
    {
        var bridges = Enumerable.Range(0, 20)
            .Select(seed => TestCorpora.Bridges(TestCorpora.WithoutStructure((ulong)seed, 600, 250, 4))).ToArray();
        Assert.InRange(bridges.Sum(b => b.Pairs.Count(p => p.QValue < 0.05)), 0, 11);
        Assert.InRange(bridges.Sum(b => b.Tags.Count(t => t.QValue < 0.05)), 0, 0.01 * bridges.Sum(b => b.Tags.Length));
    }

    [Fact]
    public void Expected_uses_add_up_to_the_observed()
    {
        var pairs = TestCorpora.Bridges(TestCorpora.WithFields(4, 400, 0.1)).Pairs;
        Assert.Equal(pairs.Sum(p => p.Observed), pairs.Sum(p => p.Expected), 1e-9);
    }

    /// <summary>The error's square is Σ of squared influences: compare with removing one paper after the other (infinitesimal jackknife).</summary>
    [Fact]
    public void Standard_error_agrees_with_leaving_out_one_paper_at_a_time()
    {
        var papers = TestCorpora.WithFields(8, 600, 0.2);
        var corpus = new Corpus(TestCorpora.Graph(papers));
        var uses = new FieldUses(corpus);
        var owners = TagOwners.Find(uses);
        var index = new FieldPairIndex(uses.FieldPapers);
        var all = new CrossRate(corpus, index, owners);
        var (z, _) = all.Test();
        var without = papers.Select((paper, i) =>
        {
            TestPaper[] others = [.. papers];
            others[i] = paper with { Tags = [] };
            var rate = new CrossRate(new Corpus(TestCorpora.Graph(others) with { Tags = TestCorpora.Graph(papers).Tags }), index, owners);
            return Enumerable.Range(0, index.Count).Select(p => rate.Table.Observed(p) - rate.Table.Expected(p)).ToArray();
        }).ToArray();
        for (var pair = 0; pair < index.Count; pair++)
        {
            var difference = all.Table.Observed(pair) - all.Table.Expected(pair);
            var jackknife = without.Sum(w => Math.Pow(w[pair] - difference, 2));
            var error = Math.Sqrt(Math.Max(jackknife, all.Table.Expected(pair) / 2));
            Assert.Equal(difference / error, z[pair], 0.02 * Math.Abs(z[pair]) + 0.01);
        }
    }

    [Fact]
    public void By_hand()
    {
        // Owners: tags 0-2 belong to fields 0-2. X = rows (4,1,0), (0,4,0), (0,0,4).
        var rows = new List<TestPaper> { new([0, 1], 0) };
        for (var i = 0; i < 3; i++) rows.Add(new([0], 0));
        for (var i = 0; i < 4; i++) rows.AddRange([new([1], 1), new([2], 2)]);
        var corpus = new Corpus(TestCorpora.Graph([.. rows]));
        var index = new FieldPairIndex(new FieldUses(corpus).FieldPapers);
        var rate = new CrossRate(corpus, index, [0, 1, 2]);
        // R = 5, 4, 4; C = 4, 5, 4; T = 13; ΣM = (169 − 20 − 20 − 16)/13 = 113/13; ρ = 13/113; M_01 = (25 + 16)/13.
        Assert.Equal(13 / 113.0, rate.Table.Rate, 1e-12);
        Assert.Equal(1, rate.Table.Observed(index.Of(1, 0)));
        Assert.Equal(13 / 113.0 * 41 / 13, rate.Table.Expected(index.Of(0, 1)), 1e-12);
        Assert.Equal([1, 0, 0], rate.CrossingPapers);
    }

    [Fact]
    public void Two_fields_cannot_be_tested()
    {
        var random = new SplitMix64(1);
        var papers = Enumerable.Range(0, 100).Select(i => new TestPaper([(i % 2 * 10) + random.Below(10), 20 + random.Below(5)], i % 2)).ToArray();
        var bridges = TestCorpora.Bridges(papers);
        var pair = Assert.Single(bridges.Pairs);
        Assert.True(double.IsNaN(pair.ZScore) && double.IsNaN(pair.QValue) && double.IsNaN(pair.Expected));
        Assert.NotEmpty(bridges.Tags);
        Assert.All(bridges.Tags, t => Assert.True(double.IsNaN(t.QValue) && t.Score > 0));
        Assert.Equal(bridges.Tags.OrderByDescending(t => t.Score).ThenBy(t => t.Tag), bridges.Tags);
    }

    /// <summary>A field whose papers carry no tags is no third field to compare with: it once turned "untestable" into z = 0, q = 1.</summary>
    [Fact]
    public void A_third_field_without_tags_makes_nothing_testable()
    {
        var random = new SplitMix64(1);
        var papers = Enumerable.Range(0, 100).Select(i => new TestPaper([(i % 2 * 10) + random.Below(10), 20 + random.Below(5)], i % 2));
        var bridges = TestCorpora.Bridges([.. papers, .. Enumerable.Range(0, 20).Select(_ => new TestPaper([], 2))]);
        Assert.Equal(3, bridges.Pairs.Length);
        Assert.All(bridges.Pairs, pair => Assert.True(double.IsNaN(pair.ZScore) && double.IsNaN(pair.QValue) && double.IsNaN(pair.Expected)));
    }
}
