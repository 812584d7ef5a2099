using PaperGraph.Analysis.Centrality;
using PaperGraph.Analysis.Centrality.ShortestPaths;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Tests.Analysis.Centrality;

public class BetweennessTests
{
    private static double[] Compute(Network network) => Betweenness.Compute(network, new(), TestNetworks.Threads()).Values;

    [Fact]
    public void Karate_club_equals_the_known_values()
    {
        // Unnormalised values as NetworkX and igraph document them: 231.07 for member 1, 160.55 for member 34, 0 for member 8.
        var betweenness = Compute(TestNetworks.KarateClub());
        const double pairs = 33 * 32 / 2.0;
        Assert.Equal(231.07, betweenness[0] * pairs, 0.005);
        Assert.Equal(160.55, betweenness[33] * pairs, 0.005);
        Assert.Equal(0, betweenness[7]);
    }

    [Fact]
    public void The_centre_of_a_star_has_all_and_the_ends_of_a_path_nothing()
    {
        Assert.Equal([1.0, 0, 0, 0, 0], Compute(TestNetworks.Star(4)));
        var path = Compute(TestNetworks.Path(5));
        double[] expected = [0, 3 / 6.0, 4 / 6.0, 3 / 6.0, 0];
        Assert.All(expected.Zip(path), p => Assert.Equal(p.First, p.Second, 1e-12));
    }

    [Fact]
    public void Equals_the_enumeration_of_all_shortest_paths() => TestNetworks.ForAll(network =>
    {
        var n = network.NodeCount;
        var distance = TestNetworks.Distances(network);
        var expected = new double[n];
        for (var s = 0; s < n; s++)
            for (var t = s + 1; t < n; t++)
            {
                if (double.IsInfinity(distance[s, t])) continue;
                var paths = ShortestPaths(network, distance, s, t).ToArray();
                foreach (var v in paths.SelectMany(path => path)) expected[v] += 1.0 / paths.Length;
            }
        var actual = Compute(network);
        for (var v = 0; v < n; v++) Assert.Equal(n < 3 ? 0 : expected[v] / ((n - 1) * (n - 2) / 2.0), actual[v], 1e-12);
    }, most: 8);

    [Fact]
    public void Equals_the_definition_on_matrices_in_sparse_networks() => TestNetworks.ForAllSeeds(seed =>
    {
        var network = DensePaths.Sparse(seed);
        Assert.All(DensePaths.Unweighted(network).Betweenness().Zip(Compute(network)), p => Assert.Equal(p.First, p.Second, 1e-12));
    });

    [Fact]
    public void A_long_path_and_a_long_ring_need_no_deep_recursion()
    {
        const int n = 100_000;
        var path = Compute(TestNetworks.Path(n));
        foreach (var v in (int[])[0, 1, 777, n / 2, n - 1]) Assert.Equal((double)v * (n - 1 - v) / ((n - 1.0) * (n - 2) / 2), path[v], 1e-12);
        // In a ring of an even number of nodes 2k every node lies between (k−1)²/2 pairs.
        const int k = 500;
        var ring = Compute(TestNetworks.Of(2 * k, [.. Enumerable.Range(0, 2 * k).Select(v => (v, (v + 1) % (2 * k)))]));
        Assert.All(ring, b => Assert.Equal((k - 1.0) * (k - 1) / 2 / ((2 * k - 1) * (2 * k - 2) / 2.0), b, 1e-12));
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_bytes()
    {
        var network = TestNetworks.Random(5, 200);
        Assert.Equal(
            Betweenness.Compute(network, new(), TestNetworks.Threads(1)).Values, Betweenness.Compute(network, new(), TestNetworks.Threads(8)).Values);
    }

    [Fact]
    public void Pivots_are_all_nodes_or_a_sample_without_repetition()
    {
        Assert.Equal(Enumerable.Range(0, 300), Pivots.Choose(300, 300, 1));
        var sample = Pivots.Choose(1000, 10, 1);
        Assert.Equal(256, sample.Distinct().Count());
        Assert.All(sample, v => Assert.InRange(v, 0, 999));
        Assert.Equal(sample, Pivots.Choose(1000, 10, 1));
    }

    /// <summary>The inner nodes of every shortest path.</summary>
    private static IEnumerable<int[]> ShortestPaths(Network network, double[,] distance, int s, int t)
    {
        if (distance[s, t] <= 1) return [[]];
        return network.Neighbours(s).ToArray()
            .Where(v => distance[v, t] == distance[s, t] - 1)
            .SelectMany(v => ShortestPaths(network, distance, v, t).Select(rest => (int[])[v, .. rest]));
    }
}
