using PaperGraph.Analysis;

namespace PaperGraph.Tests.Analysis.Bridges;

public class BridgeTagsTests
{
    [Theory]
    [InlineData(300, 0.8)]
    [InlineData(900, 0.9)]
    public void Planted_topics_are_in_the_top_ten(int papers, double leastRecall)
    {
        var found = 0;
        for (var seed = 0; seed < 10; seed++)
            found += TestCorpora.Bridges(TestCorpora.WithFields((ulong)(seed + 50), papers, 0.25)).Tags
                .Count(t => (t.A, t.B) == (0, 1) && t.Rank <= 10 && TestCorpora.Planted.Contains(t.Tag));
        Assert.InRange(found / 50.0, leastRecall, 1);
    }

    [Fact]
    public void P_value_by_hand()
    {
        // Six slots in each of three fields. Tag 0: 3 papers in field 0, 3 in 1, none in 2. Rest pooled: p = P(Bin(3, 6/12) ≥ 3) = 1/8.
        var tag = Uses(3, 3, 0).Single(t => t.Tag == 0);
        Assert.Equal(-Math.Log10(1 / 8.0), tag.Score, 1e-12);
        Assert.Equal((0, 1, 3, 3, false), (tag.A, tag.B, tag.PapersA, tag.PapersB, tag.CommonToSeveral));
        // With 2, 3 and 1 papers the weaker side decides: P(Bin(3, 1/2) ≥ 2) = 1/2.
        var weaker = Uses(2, 3, 1).Single(t => t.Tag == 0 && (t.A, t.B) == (0, 1));
        Assert.Equal(-Math.Log10(1 / 2.0), weaker.Score, 1e-12);
    }

    [Fact]
    public void A_tag_of_three_fields_is_common_to_several_and_ranks_after_the_others()
    {
        // (2 + ½) against (3 + ½) of the third field: below one and a half times.
        var tags = Uses(4, 2, 3);
        Assert.True(tags.Single(t => t.Tag == 0 && (t.A, t.B) == (0, 1)).CommonToSeveral);
        // (4 + ½) against (2 + ½): 1.8 times, so the two stronger fields keep it.
        Assert.False(Uses(4, 4, 2).Single(t => t.Tag == 0 && (t.A, t.B) == (0, 1)).CommonToSeveral);
        var planted = TestCorpora.Bridges(TestCorpora.WithFields(3, 600, 0.2)).Tags;
        foreach (var pair in planted.GroupBy(t => (t.A, t.B)))
        {
            Assert.Equal(Enumerable.Range(1, pair.Count()), pair.Select(t => t.Rank));
            Assert.Equal(pair.OrderBy(t => t.CommonToSeveral).ThenByDescending(t => t.Score).Select(t => t.Score), pair.Select(t => t.Score));
        }
    }

    [Fact]
    public void Rows_are_limited_per_pair_and_q_comes_from_all_candidates()
    {
        var papers = TestCorpora.WithFields(3, 600, 0.2);
        var (all, few) = (TestCorpora.Bridges(papers, 1000).Tags, TestCorpora.Bridges(papers, 5).Tags);
        Assert.Equal(30, few.Length);
        Assert.Equal(all.Where(t => t.Rank <= 5), few);
        Assert.All(all, t => Assert.InRange(t.QValue, 0, 1));
    }

    [Fact]
    public void Totals_tell_how_long_the_lists_were_before_they_were_cut()
    {
        TestPaper[] papers = [.. TestCorpora.WithFields(3, 600, 0.2).Select((paper, i) => paper with { Authors = [i % 97] })];
        var (all, few) = (TestCorpora.Bridges(papers, 1000), TestCorpora.Bridges(papers, 1));
        Assert.Equal(all.Totals, few.Totals);
        Assert.Equal(all.Pairs.Length, all.Totals.Length);
        for (var i = 0; i < all.Pairs.Length; i++)
        {
            var (a, b) = (all.Pairs[i].A, all.Pairs[i].B);
            Assert.Equal(all.Pairs[i].SharedTags, all.Totals[i].Tags);
            Assert.Equal(all.Tags.Count(row => (row.A, row.B) == (a, b)), all.Totals[i].Tags);
            Assert.Equal(all.Papers.Count(row => (row.A, row.B) == (a, b)), all.Totals[i].Papers);
            Assert.Equal(all.Authors.Count(row => (row.A, row.B) == (a, b)), all.Totals[i].Authors);
        }
    }

    /// <summary>Three fields with six papers of one tag each; tag 0 in so many of each, tags of their own for the rest.</summary>
    private static ImmutableArray<BridgeTag> Uses(params int[] papers)
        => TestCorpora.Bridges([.. papers.SelectMany((n, field) => Enumerable.Range(0, 6)
            .Select(i => new TestPaper([i < n ? 0 : field + 1], field)))]).Tags;
}
