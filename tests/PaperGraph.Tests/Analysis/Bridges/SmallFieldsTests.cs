using PaperGraph.Analysis.Bridges;

namespace PaperGraph.Tests.Analysis.Bridges;

public class SmallFieldsTests
{
    private const int Small = 3;

    [Theory]
    [InlineData(new[] { 100, 100, 9 }, new[] { 2 })]
    [InlineData(new[] { 100, 100, 10 }, new int[0])]
    [InlineData(new[] { 8, 7, 7 }, new int[0])]
    [InlineData(new[] { 50, 0, 47, 3 }, new[] { 3 })]
    [InlineData(new[] { 50, 45, 5 }, new int[0])]
    [InlineData(new int[0], new int[0])]
    public void A_small_field_has_papers_but_fewer_than_ten_and_less_than_a_twentieth(int[] fieldPapers, int[] small)
        => Assert.Equal(small, SmallFields.Find(fieldPapers));

    [Fact]
    public void Large_fields_are_compared_as_if_the_small_one_had_no_field()
    {
        var papers = WithSmallField();
        var (with, without) = (TestCorpora.Bridges(papers), TestCorpora.Bridges([.. papers.Select(p => p.Field == Small ? p with { Field = -1 } : p)]));
        Assert.Equal([Small], with.SmallFields);
        Assert.Empty(without.SmallFields);
        Assert.Equal(3, without.Pairs.Length);
        Assert.Equal(without.Pairs, with.Pairs.Take(3));
        Assert.Equal(without.CommonCrossRate, with.CommonCrossRate);
        Assert.Equal(without.Owners, with.Owners);
        Assert.Equal(without.Tags, with.Tags);
        Assert.Equal(without.Evolution, with.Evolution);
        Assert.Equal([200, 200, 200, 3], with.FieldPapers);
    }

    [Fact]
    public void Pairs_with_a_small_field_come_last_counted_and_not_tested()
    {
        var papers = WithSmallField();
        var bridges = TestCorpora.Bridges(papers);
        var pairs = bridges.Pairs.Skip(3).ToList();
        Assert.Equal([(0, Small), (1, Small), (2, Small)], pairs.Select(pair => (pair.A, pair.B)));
        foreach (var pair in pairs)
        {
            Assert.True(double.IsNaN(pair.Expected) && double.IsNaN(pair.ZScore) && double.IsNaN(pair.QValue));
            var foreign = papers.Where(p => p.Field == Small).Select(p => p.Tags.Count(tag => bridges.Owners[tag] == pair.A)).ToList();
            Assert.Equal(foreign.Count(uses => uses > 0), pair.Papers);
            Assert.Equal(foreign.Sum(), pair.Observed);
            var tags = papers.Where(p => p.Field == pair.A).SelectMany(p => p.Tags);
            Assert.Equal(papers.Where(p => p.Field == Small).SelectMany(p => p.Tags).Intersect(tags).Count(), pair.SharedTags);
        }
        Assert.Contains(pairs, pair => pair.Observed > 0);
        Assert.DoesNotContain(Small, bridges.Owners);
    }

    /// <summary>Three fields with 200 papers each, and a fourth with three.</summary>
    private static TestPaper[] WithSmallField()
    {
        var papers = TestCorpora.WithFields(7, 800, 0.2);
        return [.. papers.Where((p, i) => p.Field != Small || i < 12)];
    }
}
