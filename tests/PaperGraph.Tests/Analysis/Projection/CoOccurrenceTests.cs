using PaperGraph.Analysis.Networks;
using PaperGraph.Analysis.Projection;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Projection;

public class CoOccurrenceTests
{
    [Fact]
    public void Weights_are_the_numbers_of_groups_with_both() => TestNetworks.ForAllSeeds(seed =>
    {
        var random = new SplitMix64((ulong)seed);
        var (groups, members) = (1 + random.Below(8), 1 + random.Below(8));
        var pairs = Enumerable.Range(0, random.Below(40)).Select(_ => (random.Below(groups), random.Below(members))).ToArray();
        var incidence = Incidence.FromPairs(groups, members, pairs);
        var largest = 1 + random.Below(8);
        var network = CoOccurrence.Project(incidence, incidence.Transpose(), largest, default);
        for (var a = 0; a < members; a++)
            for (var b = 0; b < members; b++)
            {
                var both = Enumerable.Range(0, groups).Count(g => incidence.Size(g) <= largest
                    && incidence[g].Contains(a) && incidence[g].Contains(b));
                Assert.Equal(a == b ? 0 : both, TestNetworks.Weight(network, a, b));
            }
    });

    [Fact]
    public void Association_strength_by_hand()
    {
        // A path with weights 2 and 1: M = 3, k = 2, 3, 1.
        var network = TestNetworks.Weighted(3, (0, 1, 2), (1, 2, 1));
        Assert.Equal(2 * 3 * 2 / (2.0 * 3), AssociationStrength.Of(network, 0, 1, 2), 1e-12);
        Assert.Equal(2 * 3 * 1 / (3.0 * 1), AssociationStrength.Of(network, 1, 2, 1), 1e-12);
        Assert.Equal(0, AssociationStrength.Of(network, 0, 2, 0));
    }

    [Fact]
    public void Papers_go_to_the_community_of_most_tags_and_ties_to_the_larger_one()
    {
        var paperTags = Incidence.FromPairs(4, 4, [(0, 0), (0, 1), (0, 3), (1, 0), (1, 3), (2, 3)]);
        Assert.Equal([1, 0, 0, -1], PaperCommunities.Assign(paperTags, [1, 1, 1, 0], 2));
    }
}
