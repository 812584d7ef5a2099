using PaperGraph.Analysis.Centrality;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Tests.Analysis.Centrality;

public class ConstraintTests
{
    private static double[] Compute(Network network) => Constraint.Compute(network, TestNetworks.Threads());

    [Fact]
    public void By_hand()
    {
        // Star: four separate contacts give 4·(1/4)²; a leaf depends on one contact alone.
        Assert.Equal([0.25, 1, 1, 1, 1], Compute(TestNetworks.Star(4)));
        // Triangle: each contact (1/2 + 1/2·1/2)².
        Assert.All(Compute(TestNetworks.Complete(3)), c => Assert.Equal(2 * 0.75 * 0.75, c, 1e-12));
        // Weighted: 0 gives 3/4 to 1 and 1/4 to 2, which do not know each other.
        Assert.Equal(0.75 * 0.75 + 0.25 * 0.25, Compute(TestNetworks.Weighted(3, (0, 1, 3), (0, 2, 1)))[0], 1e-12);
        Assert.Equal(double.NaN, Compute(TestNetworks.Of(1))[0]);
    }

    [Fact]
    public void Equals_the_formula_on_matrices() => TestNetworks.ForAll(network =>
    {
        var n = network.NodeCount;
        var actual = Compute(network);
        double P(int i, int j) => TestNetworks.Weight(network, i, j) / network.Strength(i);
        for (var i = 0; i < n; i++)
        {
            if (network.Degree(i) == 0) continue;
            var expected = network.Neighbours(i).ToArray().Sum(j => Math.Pow(
                P(i, j) + Enumerable.Range(0, n).Where(q => network.AreLinked(i, q) && q != j).Sum(q => P(i, q) * P(q, j)), 2));
            Assert.Equal(expected, actual[i], 1e-12);
        }
    });
}
