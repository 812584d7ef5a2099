using PaperGraph.Analysis.Centrality;

namespace PaperGraph.Tests.Analysis.Centrality;

public class EigenvectorTests
{
    [Fact]
    public void A_star_is_bipartite_and_still_converges_to_the_root_of_its_size()
        => Assert.All(Eigenvector.Compute(TestNetworks.Star(9)).Skip(1), x => Assert.Equal(1.0 / 3, x, 1e-9));

    [Fact]
    public void A_path_is_a_sine_wave()
    {
        // Eigenvector of a path of n nodes: sin(πk/(n+1)), k from 1.
        var x = Eigenvector.Compute(TestNetworks.Path(7));
        for (var k = 1; k <= 7; k++) Assert.Equal(Math.Sin(Math.PI * k / 8), x[k - 1], 1e-9);
    }

    [Fact]
    public void The_component_with_the_largest_eigenvalue_has_all_the_weight()
    {
        var x = Eigenvector.Compute(TestNetworks.Of(6, (0, 1), (1, 2), (0, 2), (3, 4)));
        Assert.All(x[..3], v => Assert.Equal(1, v, 1e-9));
        Assert.All(x[3..], v => Assert.Equal(0, v, 1e-9));
    }

    [Fact]
    public void Is_an_eigenvector_with_largest_entry_1() => TestNetworks.ForAll(network =>
    {
        var x = Eigenvector.Compute(network);
        if (network.LinkCount == 0)
        {
            Assert.All(x, v => Assert.Equal(0, v));
            return;
        }
        Assert.Equal(1, x.Max());
        var image = Enumerable.Range(0, x.Length).Select(v => WeightedSum.OverNeighbours(network, v, x)).ToArray();
        var eigenvalue = image[Array.IndexOf(x, 1)];
        for (var v = 0; v < x.Length; v++) Assert.Equal(eigenvalue * x[v], image[v], 1e-2 * eigenvalue);
    });
}
