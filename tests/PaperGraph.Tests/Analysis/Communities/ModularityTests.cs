using PaperGraph.Analysis.Communities;

namespace PaperGraph.Tests.Analysis.Communities;

public class ModularityTests
{
    [Fact]
    public void Two_triangles_joined_by_a_link()
    {
        // 6 of 7 links inside, each half has 7 of 14 link ends: 6/7 − 2·(1/2)².
        var network = TestNetworks.Of(6, (0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3));
        Assert.Equal(6.0 / 7 - 0.5, Modularity.Of(network, [0, 0, 0, 1, 1, 1], 1), 1e-12);
        Assert.Equal(6.0 / 7 - 1, Modularity.Of(network, [0, 0, 0, 1, 1, 1], 2), 1e-12);
        Assert.Equal(0, Modularity.Of(network, [2, 2, 2, 2, 2, 2], 1), 1e-12);
    }

    [Fact]
    public void Equals_the_sum_over_all_pairs() => TestNetworks.ForAll(network =>
    {
        if (network.LinkCount == 0) return;
        var n = network.NodeCount;
        var community = Enumerable.Range(0, n).Select(v => v * v % n).ToArray();
        var (twice, sum) = (2 * network.TotalWeight, 0.0);
        for (var a = 0; a < n; a++)
            for (var b = 0; b < n; b++)
                if (community[a] == community[b])
                    sum += TestNetworks.Weight(network, a, b) - 0.7 * network.Strength(a) * network.Strength(b) / twice;
        Assert.Equal(sum / twice, Modularity.Of(network, community, 0.7), 1e-12);
    });
}
