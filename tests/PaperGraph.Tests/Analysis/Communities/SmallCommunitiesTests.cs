using PaperGraph.Analysis.Communities;

namespace PaperGraph.Tests.Analysis.Communities;

public class SmallCommunitiesTests
{
    [Fact]
    public void A_small_community_joins_the_one_with_the_largest_weight_per_node()
    {
        // Node 6 has weight 3 to a triangle (1 per node) and 3 to a pair (1.5 per node).
        var network = TestNetworks.Weighted(7, (0, 1, 9), (1, 2, 9), (0, 2, 9), (3, 4, 9), (6, 0, 3), (6, 3, 3));
        int[] community = [0, 0, 0, 1, 1, 3, 2];
        Merge(network, community, 2);
        Assert.Equal([0, 0, 0, 1, 1, 2, 1], Partition.Ordered(community, 0).Community);
    }

    [Fact]
    public void No_community_below_the_size_has_links_to_others() => TestNetworks.ForAll(network =>
    {
        var community = Enumerable.Range(0, network.NodeCount).ToArray();
        Merge(network, community, 4);
        foreach (var small in Enumerable.Range(0, network.NodeCount).GroupBy(v => community[v]).Where(members => members.Count() < 4))
            Assert.All(small, v => Assert.All(network.Neighbours(v).ToArray(), u => Assert.Equal(small.Key, community[u])));
    }, most: 20);

    [Fact]
    public void Communities_that_are_large_enough_stay()
    {
        int[] community = [0, 0, 1, 1];
        Merge(TestNetworks.Complete(4), community, 2);
        Assert.Equal([0, 0, 1, 1], community);
    }

    private static void Merge(PaperGraph.Analysis.Networks.Network network, int[] community, int minSize) =>
        SmallCommunities.Merge(LeidenGraph.From(network, Objective.Modularity, 1), community, minSize);
}
