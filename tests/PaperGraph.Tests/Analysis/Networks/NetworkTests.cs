using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Networks;

public class NetworkTests
{
    [Fact]
    public void Equals_the_matrix_it_was_built_from() => TestNetworks.ForAllSeeds(seed =>
    {
        var random = new SplitMix64((ulong)seed);
        var nodes = 1 + random.Below(9);
        var links = Enumerable.Range(0, random.Below(40)).Select(_ => (A: random.Below(nodes), B: random.Below(nodes), W: 1.0 + random.Below(3))).ToArray();
        var matrix = new double[nodes, nodes];
        foreach (var (a, b, w) in links.Where(l => l.A != l.B)) matrix[a, b] = matrix[b, a] += w;

        var network = TestNetworks.Weighted(nodes, links);
        for (var a = 0; a < nodes; a++)
        {
            var neighbours = Enumerable.Range(0, nodes).Where(b => matrix[a, b] > 0).ToArray();
            Assert.Equal(neighbours, network.Neighbours(a).ToArray());
            Assert.Equal(neighbours.Select(b => matrix[a, b]), network.Weights(a).ToArray());
            Assert.Equal(neighbours.Sum(b => matrix[a, b]), network.Strength(a));
        }
        Assert.Equal(links.Where(l => l.A != l.B).Sum(l => l.W), network.TotalWeight);
    });

    [Fact]
    public void Counts_each_link_once()
    {
        var network = TestNetworks.KarateClub();
        Assert.Equal((34, 78, 78.0), (network.NodeCount, network.LinkCount, network.TotalWeight));
    }

    [Fact]
    public void A_network_may_be_empty() => Assert.Equal(0, TestNetworks.Of(0).LinkCount);
}
