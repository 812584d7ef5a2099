using PaperGraph.Analysis.Communities;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Tests.Analysis.Communities;

public class CharacteristicTagsTests
{
    [Fact]
    public void Likelihood_ratio_of_a_two_by_two_table()
    {
        // 20 of 50 against 10 of 50. Expected 15, 15, 35, 35: G² = 2·(20 ln(20/15) + 10 ln(10/15) + 30 ln(30/35) + 40 ln(40/35)).
        var expected = 2 * (20 * Math.Log(20 / 15.0) + 10 * Math.Log(10 / 15.0) + 30 * Math.Log(30 / 35.0) + 40 * Math.Log(40 / 35.0));
        Assert.Equal(expected, CharacteristicTags.LogLikelihoodRatio(20, 10, 50, 50), 1e-12);
        Assert.Equal(-expected, CharacteristicTags.LogLikelihoodRatio(10, 20, 50, 50), 1e-12);
        Assert.Equal(0, CharacteristicTags.LogLikelihoodRatio(5, 10, 50, 100), 1e-12);
        Assert.Equal(0, CharacteristicTags.LogLikelihoodRatio(5, 0, 50, 0));
    }

    [Fact]
    public void A_rarer_tag_of_the_community_alone_beats_a_tag_that_all_use()
    {
        // Tag 0 is the most frequent of community 0 but everywhere; tag 1 is frequent there alone.
        int[][] papers = [[0, 1], [0, 1], [0, 1], [0, 2], [0, 3], [0, 3], [0, 3]];
        var paperTags = Incidence.FromPairs(7, 4, [.. papers.SelectMany((tags, p) => tags.Select(t => (p, t)))]);
        var found = CharacteristicTags.Choose(paperTags, [0, 0, 0, 0, 1, 1, 1], [7, 3, 1, 3], [[0, 1, 2], [3]]);
        Assert.Equal([1, 2, 0], found[0]);
        Assert.Equal([3], found[1]);
    }
}
