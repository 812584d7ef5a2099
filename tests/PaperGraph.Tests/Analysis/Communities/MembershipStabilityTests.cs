using PaperGraph.Analysis.Communities;

namespace PaperGraph.Tests.Analysis.Communities;

public class MembershipStabilityTests
{
    [Fact]
    public void Is_the_overlap_of_a_nodes_company()
    {
        // Node 0: company {1,2} against {1,3}: 1 of 3. Node 3: {4} against {0,1}: 0 of 3. Node 5: alone in both.
        var stability = MembershipStability.Of(Of(0, 0, 0, 1, 1, 2), [Of(0, 0, 1, 0, 1, 2)]);
        Assert.Equal([1 / 3.0, 1 / 3.0, 0, 0, 0, 1], stability);
    }

    [Fact]
    public void Is_1_against_itself_and_unknown_against_nothing()
    {
        var partition = Of(0, 0, 1, 1, 1);
        Assert.All(MembershipStability.Of(partition, [partition, Of(1, 1, 0, 0, 0)]), value => Assert.Equal(1, value));
        Assert.All(MembershipStability.Of(partition, []), value => Assert.Equal(double.NaN, value));
    }

    [Fact]
    public void Is_higher_in_a_clique_than_between_two()
    {
        // Two cliques of six and a node with three links to each.
        var links = new List<(int, int)>();
        for (var a = 0; a < 6; a++)
            for (var b = a + 1; b < 6; b++) links.AddRange([(a, b), (a + 6, b + 6)]);
        links.AddRange([(12, 0), (12, 1), (12, 2), (12, 6), (12, 7), (12, 8)]);
        var runs = Enumerable.Range(0, 20)
            .Select(seed => Leiden.Run(TestNetworks.Of(13, [.. links]), new LeidenOptions { Seed = (ulong)seed, Starts = 1 }, TestNetworks.Threads())).ToArray();
        var stability = MembershipStability.Of(runs[0], runs[1..]);
        Assert.True(stability[12] < stability[0] && stability[12] < stability[11]);
    }

    private static Partition Of(params int[] community) => new(community, community.Max() + 1, 0);
}
