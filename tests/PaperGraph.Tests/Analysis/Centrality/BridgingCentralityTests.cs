using PaperGraph.Analysis.Centrality;

namespace PaperGraph.Tests.Analysis.Centrality;

public class BridgingCentralityTests
{
    [Fact]
    public void The_node_between_two_triangles_comes_before_their_corners()
    {
        // Triangles 0,1,2 and 4,5,6, joined by 2-3-4. Node 3: betweenness 9/15, coefficient (1/2)/(1/3 + 1/3).
        var network = TestNetworks.Of(7, (0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (4, 5), (5, 6), (4, 6));
        var betweenness = Betweenness.Compute(network, new(), TestNetworks.Threads()).Values;
        var bridging = BridgingCentrality.Compute(network, betweenness);
        Assert.Equal(9 / 15.0 * 0.75, bridging[3], 1e-12);
        // Node 2: two nodes of its triangle against four beyond, coefficient (1/3)/(1/2 + 1/2 + 1/2).
        Assert.Equal(8 / 15.0 * (2 / 9.0), bridging[2], 1e-12);
        Assert.Equal(0, bridging[0]);
    }

    [Fact]
    public void Equals_the_formula() => TestNetworks.ForAll(network =>
    {
        var ones = Enumerable.Repeat(1.0, network.NodeCount).ToArray();
        var actual = BridgingCentrality.Compute(network, ones);
        for (var v = 0; v < ones.Length; v++)
        {
            var neighbours = network.Neighbours(v).ToArray();
            Assert.Equal(neighbours.Length == 0 ? 0 : 1.0 / neighbours.Length / neighbours.Sum(u => 1.0 / network.Degree(u)), actual[v], 1e-12);
        }
    });

    [Fact]
    public void Compute_Throws_on_values_of_another_network()
        => Assert.Throws<ArgumentOutOfRangeException>(() => BridgingCentrality.Compute(TestNetworks.Star(2), [1.0]));
}
