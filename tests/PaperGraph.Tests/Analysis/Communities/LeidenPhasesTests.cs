using PaperGraph.Analysis.Communities;
using PaperGraph.Analysis.Networks;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Communities;

public class LeidenPhasesTests
{
    [Fact]
    public void Local_moving_never_lowers_the_quality() => TestNetworks.ForAll(network =>
    {
        var (community, before) = RandomPartition(network);
        LocalMove(network, community);
        Assert.True(Modularity.Of(network, community, 1) >= before - 1e-12);
    }, most: 30);

    [Fact]
    public void Refined_parts_are_connected_and_lie_in_one_community() => TestNetworks.ForAll(network =>
    {
        var (community, _) = RandomPartition(network);
        var parts = Refine(network, community, out var part);
        Assert.Equal(parts, part.Append(-1).Max() + 1);
        Assert.All(Enumerable.Range(0, network.NodeCount).GroupBy(v => part[v]), p => Assert.Single(p.Select(v => community[v]).Distinct()));
        var pieces = part.ToArray();
        Connectivity.Split(Graph(network), pieces);
        Assert.Equal(parts, pieces.Distinct().Count());
    }, most: 30);

    [Fact]
    public void Aggregation_keeps_strengths_and_the_weight_between_parts() => TestNetworks.ForAll(network =>
    {
        var n = network.NodeCount;
        var part = Enumerable.Range(0, n).Select(v => v * 3 % n / 2).ToArray();
        var count = Partition.Compact(part);
        var graph = new Aggregation().Run(Graph(network), part, count, Workers(n));
        for (var p = 0; p < count; p++)
        {
            Assert.Equal(Enumerable.Range(0, n).Where(v => part[v] == p).Sum(network.Strength), graph.NodeWeights[p], 1e-9);
            for (var e = graph.Offsets[p]; e < graph.Offsets[p + 1]; e++)
            {
                var q = graph.Targets[e];
                Assert.NotEqual(p, q);
                var weight = Enumerable.Range(0, n).Where(v => part[v] == p)
                    .Sum(v => Enumerable.Range(0, n).Where(u => part[u] == q).Sum(u => TestNetworks.Weight(network, v, u)));
                Assert.Equal(weight, graph.Weights[e], 1e-9);
            }
        }
        Assert.Equal(TestNetworks.Links(network).Where(l => part[l.A] != part[l.B]).Sum(l => 2 * l.Weight), graph.Weights.Take(graph.Offsets[^1]).Sum(), 1e-9);
    });

    private static (int[] Community, double Quality) RandomPartition(Network network)
    {
        var random = new SplitMix64(9);
        var community = Enumerable.Range(0, network.NodeCount).Select(_ => random.Below(network.NodeCount)).ToArray();
        return (community, Modularity.Of(network, community, 1));
    }

    private static void LocalMove(Network network, int[] community) => new LocalMoving(network.NodeCount, new SplitMix64(2)).Run(Graph(network), community);

    private static int Refine(Network network, int[] community, out int[] part)
    {
        part = new int[network.NodeCount];
        return new Refinement(network.NodeCount, 0.01, new SplitMix64(2)).Run(Graph(network), community, part, Workers(network.NodeCount));
    }

    private static LeidenGraph Graph(Network network) => LeidenGraph.From(network, Objective.Modularity, 1);

    private static Workers Workers(int nodeCount) => new(nodeCount, new ParallelOptions());
}
