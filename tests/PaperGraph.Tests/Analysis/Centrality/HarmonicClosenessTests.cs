using PaperGraph.Analysis.Centrality;

namespace PaperGraph.Tests.Analysis.Centrality;

public class HarmonicClosenessTests
{
    [Fact]
    public void Equals_the_mean_inverse_distance() => TestNetworks.ForAll(network =>
    {
        var n = network.NodeCount;
        var distance = TestNetworks.Distances(network);
        var actual = HarmonicCloseness.Compute(network, 1, TestNetworks.Threads()).Values;
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
            HarmonicCloseness.Compute(network, 1, TestNetworks.Threads(1)).Values,
            HarmonicCloseness.Compute(network, 1, TestNetworks.Threads(8)).Values);
    }

    [Fact]
    public void A_path_longer_than_a_search_is_wide_gives_harmonic_numbers()
    {
        const int n = 1500;
        var closeness = HarmonicCloseness.Compute(TestNetworks.Path(n), 1, TestNetworks.Threads()).Values;
        double Harmonic(int k) => Enumerable.Range(1, k).Sum(i => 1.0 / i);
        for (var v = 0; v < n; v += 37) Assert.Equal((Harmonic(v) + Harmonic(n - 1 - v)) / (n - 1), closeness[v], 1e-12);
    }

    [Fact]
    public void A_sample_stays_within_the_stated_error()
    {
        var network = DensePaths.WithHubs(3000, 1);
        var exact = HarmonicCloseness.Compute(network, 1, TestNetworks.Threads());
        var estimate = HarmonicCloseness.Compute(network, 1, TestNetworks.Threads(), exactWork: 1000.0 * network.LinkCount);
        Assert.True(exact.IsExact);
        Assert.Equal(1000, estimate.Samples);
        Assert.InRange(estimate.Error, 0, 0.1);
        Assert.InRange(exact.Values.Zip(estimate.Values, (a, b) => Math.Abs(a - b)).Max(), 0, estimate.Error);
    }
}
