using PaperGraph.Analysis.Centrality.ShortestPaths;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Tests.Analysis.Centrality.ShortestPaths;

public class BlockDecompositionTests
{
    [Fact]
    public void Parted_pairs_are_those_that_have_no_path_when_the_node_is_gone() => TestNetworks.ForAllSeeds(seed =>
    {
        var network = DensePaths.Sparse(seed, 30);
        var whole = Reachable(network, -1);
        var parted = BlockDecomposition.Of(network).PartedPairs;
        for (var v = 0; v < network.NodeCount; v++) Assert.Equal(whole.Count(p => p.A != v && p.B != v) - Reachable(network, v).Count, parted[v]);
    });

    [Fact]
    public void Every_link_lies_in_one_block_at_most_and_a_block_stands_for_its_whole_component() => TestNetworks.ForAllSeeds(seed =>
    {
        var network = DensePaths.Sparse(seed);
        var reachable = Reachable(network, -1);
        var met = new HashSet<(int, int)>();
        foreach (var block in BlockDecomposition.Of(network, keepCliques: true).Blocks)
        {
            var component = 1 + reachable.Count(p => p.A == block.Nodes[0] || p.B == block.Nodes[0]);
            Assert.Equal(component, block.Reach.Sum());
            for (var v = 0; v < block.Size; v++)
                for (var e = block.Offsets[v]; e < block.Offsets[v + 1]; e++)
                {
                    var (a, b) = (block.Nodes[v], block.Nodes[block.Targets[e]]);
                    Assert.True(met.Add((a, b)));
                    Assert.Equal(TestNetworks.Weight(network, a, b), block.Weights[e]);
                }
        }
        Assert.All(met, link => Assert.Contains((link.Item2, link.Item1), met));
    });

    [Fact]
    public void Two_triangles_that_share_a_node_are_two_blocks()
    {
        var bowTie = TestNetworks.Of(5, (0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (2, 4));
        Assert.Equal([3, 3], BlockDecomposition.Of(bowTie, keepCliques: true).Blocks.Select(block => block.Size));
        Assert.Empty(BlockDecomposition.Of(bowTie).Blocks);
        Assert.Equal([0, 0, 4, 0, 0], BlockDecomposition.Of(bowTie).PartedPairs);
    }

    /// <summary>The pairs with a path between them that avoids a node.</summary>
    private static HashSet<(int A, int B)> Reachable(Network network, int without)
    {
        var links = TestNetworks.Links(network).Where(l => l.A != without && l.B != without);
        var distance = TestNetworks.Distances(TestNetworks.Weighted(network.NodeCount, [.. links]));
        return
        [
            .. Enumerable.Range(0, network.NodeCount)
                .SelectMany(a => Enumerable.Range(a + 1, network.NodeCount - a - 1).Where(b => double.IsFinite(distance[a, b])).Select(b => (a, b))),
        ];
    }
}
