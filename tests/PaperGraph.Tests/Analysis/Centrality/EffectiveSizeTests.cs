using PaperGraph.Analysis.Centrality;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Tests.Analysis.Centrality;

public class EffectiveSizeTests
{
    /// <summary>The network A to G of Borgatti 1997, Connections 20:35, with the weights that NetworkX tests with.</summary>
    private static Network Borgatti(bool weighted) => TestNetworks.Weighted(7, [.. new (int, int, double)[]
    {
        (0, 1, 2), (0, 5, 3), (0, 6, 5), (0, 4, 2), (4, 6, 8), (5, 6, 3), (1, 6, 4), (1, 3, 1), (3, 6, 3), (6, 2, 10),
    }.Select(l => (l.Item1, l.Item2, weighted ? l.Item3 : 1))]);

    private static double[] Compute(Network network) => EffectiveSize.Compute(network, TestNetworks.Threads());

    [Fact]
    public void Borgattis_example()
    {
        var size = Compute(Borgatti(false));
        Assert.Equal(4.67, size[6], 0.005);
        Assert.Equal(2.5, size[0], 0.005);
        Assert.Equal(1, size[2], 1e-12);
        var constraint = Constraint.Compute(Borgatti(false), TestNetworks.Threads());
        Assert.Equal(0.4, constraint[6], 0.0005);
        Assert.Equal(0.595, constraint[0], 0.0005);
        Assert.Equal(1, constraint[2], 1e-12);
    }

    [Fact]
    public void With_weights_as_NetworkX_computes_it()
    {
        var size = Compute(Borgatti(true));
        Assert.Equal(5.47, size[6], 0.005);
        Assert.Equal(2.47, size[0], 0.005);
        Assert.Equal(1, size[2], 1e-12);
        var constraint = Constraint.Compute(Borgatti(true), TestNetworks.Threads());
        Assert.Equal(0.299, constraint[6], 0.0005);
        Assert.Equal(0.795, constraint[0], 0.0005);
    }

    [Fact]
    public void Equals_the_formula_on_matrices() => TestNetworks.ForAll(network =>
    {
        var n = network.NodeCount;
        var actual = Compute(network);
        double P(int i, int q) => TestNetworks.Weight(network, i, q) / network.Strength(i);
        double M(int j, int q) => TestNetworks.Weight(network, j, q) / Enumerable.Range(0, n).Max(x => TestNetworks.Weight(network, j, x));
        for (var i = 0; i < n; i++)
        {
            var neighbours = network.Neighbours(i).ToArray();
            var expected = neighbours.Sum(j => 1 - neighbours.Where(q => q != j).Sum(q => P(i, q) * M(j, q)));
            Assert.Equal(neighbours.Length == 0 ? double.NaN : expected, actual[i], 1e-12);
        }
    });
}
