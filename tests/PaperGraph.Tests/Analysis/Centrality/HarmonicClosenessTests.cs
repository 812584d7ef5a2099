using PaperGraph.Analysis.Centrality;

namespace PaperGraph.Tests.Analysis.Centrality;

public class HarmonicClosenessTests
{
    [Fact]
    public void Equals_the_mean_inverse_distance() => TestNetworks.ForAll(network =>
    {
        var n = network.NodeCount;
        var distance = TestNetworks.Distances(network);
        var actual = HarmonicCloseness.Compute(network, 1, TestNetworks.Threads());
        for (var v = 0; v < n; v++)
        {
            var sum = Enumerable.Range(0, n).Where(u => u != v).Sum(u => 1 / distance[v, u]);
            Assert.Equal(n < 2 ? 0 : sum / (n - 1), actual[v], 1e-12);
        }
    }, most: 100);

    [Fact]
    public void Any_number_of_threads_gives_the_same_bytes()
    {
        var network = TestNetworks.Random(5, 200);
        Assert.Equal(
            HarmonicCloseness.Compute(network, 1, TestNetworks.Threads(1)), HarmonicCloseness.Compute(network, 1, TestNetworks.Threads(8)));
    }
}
