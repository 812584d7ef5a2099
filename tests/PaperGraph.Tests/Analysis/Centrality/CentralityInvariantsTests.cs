using PaperGraph.Analysis.Centrality;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Tests.Analysis.Centrality;

public class CentralityInvariantsTests
{
    private static readonly Dictionary<string, Func<Network, ParallelOptions, double[]>> Measures = new()
    {
        ["betweenness"] = (network, parallel) => Betweenness.Compute(network, new(), parallel).Values,
        ["weighted betweenness"] = (network, parallel) => WeightedBetweenness.Compute(network, new(), parallel).Values,
        ["bridging"] = (network, parallel) => BridgingCentrality.Compute(network, Betweenness.Compute(network, new(), parallel).Values),
        ["closeness"] = (network, parallel) => HarmonicCloseness.Compute(network, 1, parallel).Values,
        ["PageRank"] = (network, parallel) => PageRank.Compute(network, parallel),
        ["constraint"] = Constraint.Compute,
        ["effective size"] = EffectiveSize.Compute,
        ["clustering"] = (network, _) => LocalClustering.Compute(network, TestContext.Current.CancellationToken),
        ["core"] = (network, _) => [.. CoreNumbers.Compute(network).Select(core => (double)core)],
    };

    public static TheoryData<string> Names => [.. Measures.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Other_names_for_the_nodes_change_nothing_but_names(string measure) => TestNetworks.ForAllSeeds(seed =>
    {
        var network = seed % 2 == 0 ? TestNetworks.Random(seed, 40) : DensePaths.Sparse(seed);
        var names = TestNetworks.RandomNames(network, (ulong)seed);
        var values = Measures[measure](network, TestNetworks.Threads());
        var renamed = Measures[measure](TestNetworks.Renamed(network, names), TestNetworks.Threads());
        for (var v = 0; v < names.Length; v++) Assert.Equal(values[v], renamed[names[v]], 1e-12);
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_number_of_threads_gives_the_same_bytes(string measure)
    {
        var network = DensePaths.WithHubs(700, 3);
        var one = Measures[measure](network, TestNetworks.Threads(1));
        Assert.Equal(one, Measures[measure](network, TestNetworks.Threads(2)));
        Assert.Equal(one, Measures[measure](network, TestNetworks.Threads(8)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Small_networks_and_extreme_weights_give_numbers(string measure)
    {
        Network[] networks =
        [
            TestNetworks.Of(0),
            TestNetworks.Of(1),
            TestNetworks.Of(2),
            TestNetworks.Of(2, (0, 1)),
            TestNetworks.Of(5),
            TestNetworks.Star(1000),
            TestNetworks.Complete(20),
            TestNetworks.Of(9, (0, 1), (1, 2), (4, 5), (5, 6), (6, 7), (7, 4)),
            TestNetworks.Weighted(4, (0, 1, 1e-140), (1, 2, 1e140), (2, 0, 1), (2, 3, 1e-140)),
            TestNetworks.Weighted(5, (0, 1, 1e149), (1, 2, 1e-149), (2, 3, 1e149), (3, 0, 1e-149), (3, 4, 1)),
        ];
        foreach (var network in networks)
        {
            var values = Measures[measure](network, TestNetworks.Threads());
            Assert.Equal(network.NodeCount, values.Length);
            for (var v = 0; v < values.Length; v++)
            {
                // Undefined are constraint and effective size without neighbours, clustering with fewer than two.
                if (double.IsNaN(values[v])) Assert.InRange(network.Degree(v), 0, measure == "clustering" ? 1 : 0);
                else Assert.InRange(values[v], 0, network.NodeCount);
            }
        }
    }

    [Fact]
    public void A_measure_can_be_ended_early()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var parallel = new ParallelOptions { CancellationToken = source.Token };
        var network = DensePaths.WithHubs(300, 1);
        foreach (var name in (string[])["betweenness", "weighted betweenness", "closeness", "PageRank", "constraint", "effective size"])
            Assert.ThrowsAny<OperationCanceledException>(() => Measures[name](network, parallel));
        Assert.ThrowsAny<OperationCanceledException>(() => Betweenness.Compute(network, new() { ExactWork = 0 }, parallel));
        Assert.ThrowsAny<OperationCanceledException>(() => LocalClustering.Compute(network, source.Token));
    }
}
