using PaperGraph.Analysis.Centrality;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Tests.Analysis.Centrality;

public class WeightedBetweennessTests
{
    private static double[] Compute(Network network) => WeightedBetweenness.Compute(network, new(), TestNetworks.Threads()).Values;

    [Fact]
    public void Equals_the_enumeration_of_all_simple_paths() => TestNetworks.ForAll(network =>
    {
        var n = network.NodeCount;
        var expected = new double[n];
        for (var s = 0; s < n; s++)
            for (var t = s + 1; t < n; t++)
            {
                var paths = Paths(network, [s], t, 0).ToArray();
                var shortest = paths.Where(p => p.Length <= paths.Min(q => q.Length) + 1e-9).ToArray();
                foreach (var v in shortest.SelectMany(p => p.Nodes[1..^1])) expected[v] += 1.0 / shortest.Length;
            }
        var actual = Compute(network);
        for (var v = 0; v < n; v++) Assert.Equal(n < 3 ? 0 : expected[v] / ((n - 1) * (n - 2) / 2.0), actual[v], 1e-12);
    }, most: 7);

    [Fact]
    public void Equals_the_definition_on_matrices_in_sparse_networks() => TestNetworks.ForAllSeeds(seed =>
    {
        var network = DensePaths.Sparse(seed);
        Assert.All(DensePaths.Weighted(network).Betweenness().Zip(Compute(network)), p => Assert.Equal(p.First, p.Second, 1e-12));
    });

    [Theory]
    [InlineData(1)]
    [InlineData(1e-140)]
    [InlineData(1e140)]
    [InlineData(0.3)]
    public void With_equal_weights_equals_the_unweighted(double weight)
    {
        var network = TestNetworks.KarateClub();
        var expected = Betweenness.Compute(network, new(), TestNetworks.Threads()).Values;
        var weighted = TestNetworks.Weighted(34, [.. TestNetworks.Links(network).Select(l => (l.A, l.B, weight))]);
        Assert.All(expected.Zip(Compute(weighted)), p => Assert.Equal(p.First, p.Second, 1e-12));
    }

    [Fact]
    public void Distances_that_differ_by_rounding_are_equal()
    {
        // 1/10 + 1/5 is not 3/10 in binary. From 0 to 2 the way over 1 is as long as the direct link, so that 1 lies on one of two paths.
        var network = TestNetworks.Weighted(3, (0, 1, 10), (1, 2, 5), (0, 2, 10 / 3.0));
        Assert.NotEqual(1 / 10.0 + 1 / 5.0, 1 / (10 / 3.0));
        Assert.Equal([0, 0.5, 0], Compute(network));
    }

    [Fact]
    public void The_strong_way_round_is_shorter_than_a_weak_link()
        => Assert.Equal([0, 1, 0], Compute(TestNetworks.Weighted(3, (0, 1, 1e140), (1, 2, 1e140), (0, 2, 1e-140))));

    private static IEnumerable<(int[] Nodes, double Length)> Paths(Network network, int[] start, int end, double length)
    {
        if (start[^1] == end) return [(start, length)];
        return network.Neighbours(start[^1]).ToArray()
            .Where(v => !start.Contains(v))
            .SelectMany(v => Paths(network, [.. start, v], end, length + 1 / TestNetworks.Weight(network, start[^1], v)));
    }
}
