using PaperGraph.Analysis;
using PaperGraph.Analysis.Bridges;

namespace PaperGraph.Tests.Analysis.Bridges;

public class FieldDiversityTests
{
    [Theory]
    [InlineData(1, 300)]
    [InlineData(2, 40)]
    public void Agrees_with_the_formula(ulong seed, int count)
    {
        var papers = TestCorpora.WithFields(seed, count, 0.3);
        var bridges = TestCorpora.Bridges(papers);
        double Rate(int field, int tag) => papers.Count(p => p.Field == field && p.Tags.Contains(tag)) / (double)papers.Where(p => p.Field == field).Sum(p => p.Tags.Length);
        var rates = Enumerable.Range(0, 4).Select(field => Enumerable.Range(0, bridges.Owners.Length).Select(tag => Rate(field, tag)).ToArray()).ToArray();
        double Dot(int i, int j) => rates[i].Zip(rates[j], (x, y) => x * y).Sum();
        double Distance(int i, int j) => 1 - Dot(i, j) / Math.Sqrt(Dot(i, i) * Dot(j, j));
        double Delta(IEnumerable<int> tags)
        {
            int[] owners = [.. tags.Select(tag => bridges.Owners[tag]).Where(owner => owner >= 0)];
            return owners.Length == 0 ? double.NaN : owners.Average(i => owners.Average(j => i == j ? 0 : Distance(i, j)));
        }
        Assert.Equal([0, 1, 2, 3], bridges.Reach.Select(reach => reach.Field));
        foreach (var reach in bridges.Reach)
        {
            TestPaper[] own = [.. papers.Where(p => p.Field == reach.Field)];
            Assert.Equal(own.Length, reach.Papers);
            Assert.Equal(own.Average(p => p.Tags.Any(t => bridges.Owners[t] >= 0 && bridges.Owners[t] != reach.Field) ? 1.0 : 0), reach.ForeignPapers, 1e-12);
            Assert.Equal(Delta(own.SelectMany(p => p.Tags)), reach.Diversity, 1e-12);
            Assert.Equal(own.Select(p => Delta(p.Tags)).Where(delta => !double.IsNaN(delta)).DefaultIfEmpty(double.NaN).Average(), reach.PaperDiversity, 1e-12);
        }
    }

    [Fact]
    public void By_hand()
    {
        // Profiles (4,2,0), (0,4,0), (0,0,4): cos_01 = 8/(√20·4). Field 0 uses its own tag in two thirds, so Δ = 2·(2/3)·(1/3)·d_01.
        TestPaper[] papers = [.. Enumerable.Range(0, 4).SelectMany(i => new TestPaper[] { new(i < 2 ? [0, 1] : [0], 0), new([1], 1), new([2], 2) })];
        var corpus = new Corpus(TestCorpora.Graph(papers));
        var uses = new FieldUses(corpus);
        var reach = FieldDiversity.Of(corpus, uses, new FieldPairIndex(uses.FieldPapers), [0, 1, 2]);
        var distance = 1 - 2 / Math.Sqrt(20);
        Assert.Equal((4, 0.5), (reach[0].Papers, reach[0].ForeignPapers));
        Assert.Equal(4 / 9.0 * distance, reach[0].Diversity, 1e-12);
        Assert.Equal(2 / 4.0 * 0.5 * distance, reach[0].PaperDiversity, 1e-12);
        Assert.Equal(new FieldReach(1, 4, 0, 0, 0), reach[1]);
    }

    [Fact]
    public void Without_owned_tags_there_is_no_diversity()
    {
        var bridges = TestCorpora.Bridges([.. Enumerable.Range(0, 30).Select(i => new TestPaper([0], i % 3))]);
        Assert.Equal(3, bridges.Reach.Length);
        Assert.All(bridges.Reach, reach => Assert.Equal(new FieldReach(reach.Field, 10, 0, double.NaN, double.NaN), reach));
    }
}
