using PaperGraph.Analysis;
using PaperGraph.Analysis.Communities;

namespace PaperGraph.Tests.Analysis;

public class SmallCommunitiesTests
{
    [Fact]
    public void The_smallest_goes_first_and_to_where_its_links_are_strongest()
    {
        // 0-1-2 and 3-4-5 are triangles; 6 hangs on the second by more weight, 7 and 8 hang on 6 and on each other.
        var network = TestNetworks.Weighted(9, (0, 1, 1), (0, 2, 1), (1, 2, 1), (3, 4, 1), (3, 5, 1), (4, 5, 1), (6, 0, 1), (6, 3, 2), (7, 8, 9), (7, 6, 1));
        var merged = SmallCommunities.Merge(network, [0, 0, 0, 1, 1, 1, 3, 2, 2], 4, 3);
        Assert.Equal(2, merged.Distinct().Count());
        Assert.Single(merged[..3].Distinct());
        Assert.Single(merged[3..].Distinct());
    }

    [Fact]
    public void What_has_no_links_to_others_stays()
        => Assert.Equal([0, 0, 1], SmallCommunities.Merge(TestNetworks.Of(3, (0, 1)), [0, 0, 1], 2, 5).Select(c => c == 1 ? 1 : 0));

    [Fact]
    public void After_merging_none_is_too_small_unless_nothing_is_left_to_join_it_with() => TestNetworks.ForAll(network =>
    {
        var before = Leiden.Run(network, new LeidenOptions { Seed = 1, Resolution = 2, Starts = 1 }, TestNetworks.Threads(1));
        var merged = SmallCommunities.Merge(network, before.Community, before.Count, 4);
        for (var v = 0; v < network.NodeCount; v++)
        {
            // Merging only ever joins.
            for (var u = 0; u < v; u++)
                if (before.Community[u] == before.Community[v]) Assert.Equal(merged[u], merged[v]);
            var members = Enumerable.Range(0, network.NodeCount).Where(u => merged[u] == merged[v]).ToArray();
            if (members.Length < 4) Assert.All(members, member => Assert.All(network.Neighbours(member).ToArray(), u => Assert.Equal(merged[v], merged[u])));
        }
        Assert.Equal(merged, SmallCommunities.Merge(network, before.Community, before.Count, 4));
    });

    [Fact]
    public void Sizes_of_one_change_nothing()
    {
        var community = new[] { 0, 1, 2 };
        Assert.Same(community, SmallCommunities.Merge(TestNetworks.Path(3), community, 3, 1));
    }
}
