using PaperGraph.Analysis.Centrality;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Tests.Analysis.Centrality.ShortestPaths;

public class AdaptiveSamplingTests
{
    private static readonly BetweennessOptions Sampled = new() { ExactWork = 0, Error = 0.01 };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_error_stays_below_the_stated_one(int seed)
    {
        var network = DensePaths.WithHubs(3000, (ulong)seed);
        var options = Sampled with { Seed = (ulong)seed };
        var exact = Betweenness.Compute(network, new(), TestNetworks.Threads());
        var estimate = Betweenness.Compute(network, options, TestNetworks.Threads());
        Assert.True(exact.IsExact);
        Assert.False(estimate.IsExact);
        Assert.Equal((0.01, 0.1), (estimate.Error, estimate.FailureProbability));
        Assert.InRange(exact.Values.Zip(estimate.Values, (a, b) => Math.Abs(a - b)).Max(), 0, estimate.Error);
    }

    [Fact]
    public void With_weights_too()
    {
        var network = TestNetworks.Random(7, 300);
        var exact = WeightedBetweenness.Compute(network, new(), TestNetworks.Threads());
        var estimate = WeightedBetweenness.Compute(network, Sampled, TestNetworks.Threads());
        Assert.InRange(exact.Values.Zip(estimate.Values, (a, b) => Math.Abs(a - b)).Max(), 0, estimate.Error);
    }

    [Fact]
    public void Every_shortest_path_is_drawn_as_often_as_the_others()
    {
        // Exact values lie within five standard deviations of the sampled shares for all nodes, in a network with many ties and components.
        TestNetworks.ForAllSeeds(seed =>
        {
            var network = DensePaths.Sparse(seed, 14);
            var n = network.NodeCount;
            foreach (var compute in (Func<Network, BetweennessOptions, ParallelOptions, Estimate>[])[Betweenness.Compute, WeightedBetweenness.Compute])
            {
                var exact = compute(network, new(), TestNetworks.Threads());
                var estimate = compute(network, Sampled, TestNetworks.Threads());
                if (estimate.IsExact) continue;
                Assert.All(exact.Values.Zip(estimate.Values), p =>
                {
                    var share = p.First * (n - 2) / n;
                    Assert.Equal(p.First, p.Second, 5 * Math.Sqrt((share + 1e-4) / estimate.Samples) * n / (n - 2));
                });
            }
        });
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_bytes_and_another_seed_others()
    {
        var network = DensePaths.WithHubs(300, 1);
        var one = Betweenness.Compute(network, Sampled, TestNetworks.Threads(1));
        var many = Betweenness.Compute(network, Sampled, TestNetworks.Threads(8));
        Assert.Equal(one.Samples, many.Samples);
        Assert.Equal(one.Values, many.Values);
        Assert.NotEqual(one.Values, Betweenness.Compute(network, Sampled with { Seed = 2 }, TestNetworks.Threads()).Values);
    }

    [Fact]
    public void A_smaller_error_takes_more_samples_and_no_more_than_the_bound_that_needs_no_adaption()
    {
        var network = DensePaths.WithHubs(300, 1);
        var (coarse, fine) = (Samples(network, 0.05), Samples(network, 0.01));
        Assert.InRange(coarse, 1, fine - 1);
        // No shortest path of these networks has 300 nodes: log₂ 298 < 9.
        Assert.InRange(fine, 1, 0.5 / 1e-4 * (9 + 1 + Math.Log(20)) + 64);
    }

    [Theory]
    [InlineData(0, 0.1)]
    [InlineData(1, 0.1)]
    [InlineData(double.NaN, 0.1)]
    [InlineData(0.1, 0)]
    [InlineData(0.1, 1)]
    public void Compute_Throws_on_a_bound_outside_its_range(double error, double failure)
        => Assert.Throws<ArgumentOutOfRangeException>(
            () => Betweenness.Compute(TestNetworks.Star(3), new() { Error = error, FailureProbability = failure }, TestNetworks.Threads()));

    private static long Samples(Network network, double error)
        => Betweenness.Compute(network, Sampled with { Error = error }, TestNetworks.Threads()).Samples;
}
