using PaperGraph.Analysis.Communities;

namespace PaperGraph.Tests.Analysis.Communities;

public class ConstantPottsTests
{
    [Fact]
    public void Equals_the_sum_over_all_pairs() => TestNetworks.ForAll(network =>
    {
        if (network.LinkCount == 0) return;
        var n = network.NodeCount;
        var community = Enumerable.Range(0, n).Select(v => v * v % n).ToArray();
        var sum = 0.0;
        for (var a = 0; a < n; a++)
            for (var b = 0; b < n; b++)
                if (community[a] == community[b]) sum += TestNetworks.Weight(network, a, b) - 0.7;
        Assert.Equal(sum / (2 * network.TotalWeight), ConstantPotts.Of(network, community, 0.7), 1e-12);
    });
}
