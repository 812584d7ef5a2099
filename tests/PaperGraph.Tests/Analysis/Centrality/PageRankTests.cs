using PaperGraph.Analysis.Centrality;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Tests.Analysis.Centrality;

public class PageRankTests
{
    [Fact]
    public void Equals_the_solution_of_the_linear_equations() => TestNetworks.ForAll(network =>
    {
        var expected = Solve(network, 0.85);
        var actual = PageRank.Compute(network, TestNetworks.Threads());
        Assert.Equal(1, actual.Sum(), 1e-9);
        for (var v = 0; v < expected.Length; v++) Assert.Equal(expected[v], actual[v], 1e-10);
    });

    [Fact]
    public void Without_damping_by_links_all_are_equal()
        => Assert.All(PageRank.Compute(TestNetworks.Star(4), TestNetworks.Threads(), 0), r => Assert.Equal(0.2, r, 1e-12));

    [Fact]
    public void Compute_Throws_on_damping_without_convergence()
        => Assert.Throws<ArgumentOutOfRangeException>(() => PageRank.Compute(TestNetworks.Star(2), TestNetworks.Threads(), 1));

    /// <summary>Gaussian elimination on (I − d·Gᵀ)·r = (1−d)/n.</summary>
    private static double[] Solve(Network network, double damping)
    {
        var n = network.NodeCount;
        var matrix = new double[n, n + 1];
        for (var v = 0; v < n; v++)
        {
            matrix[v, n] = (1 - damping) / n;
            for (var u = 0; u < n; u++)
            {
                var step = network.Degree(u) == 0 ? 1.0 / n : TestNetworks.Weight(network, u, v) / network.Strength(u);
                matrix[v, u] = (u == v ? 1 : 0) - damping * step;
            }
        }
        for (var pivot = 0; pivot < n; pivot++)
            for (var row = 0; row < n; row++)
            {
                if (row == pivot) continue;
                var factor = matrix[row, pivot] / matrix[pivot, pivot];
                for (var column = pivot; column <= n; column++) matrix[row, column] -= factor * matrix[pivot, column];
            }
        return Enumerable.Range(0, n).Select(v => matrix[v, n] / matrix[v, v]).ToArray();
    }
}
