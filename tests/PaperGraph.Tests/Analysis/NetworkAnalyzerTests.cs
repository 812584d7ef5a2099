using PaperGraph.Analysis;
using PaperGraph.Analysis.Communities;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Tests.Analysis;

public class NetworkAnalyzerTests
{
    private static readonly NetworkMeasure[] AllMeasures = Enum.GetValues<NetworkMeasure>();

    [Fact]
    public void Every_measure_has_a_number_for_every_node_of_any_network() => Assert.All(Degenerate(), network =>
    {
        var values = NetworkAnalyzer.Measures(network, AllMeasures, 1, TestContext.Current.CancellationToken);
        Assert.Equal(AllMeasures, values.Select(found => found.Measure));
        Assert.All(values, found => Assert.Equal(network.NodeCount, found.Values.Length));
        Assert.All(values, found => Assert.DoesNotContain(found.Values, double.IsInfinity));
    });

    [Fact]
    public void Communities_of_degenerate_networks_are_single_nodes_or_connected() => Assert.All(Degenerate(), network =>
    {
        foreach (var normalization in Enum.GetValues<Normalization>())
        {
            var found = NetworkAnalyzer.Communities(network, new CommunityOptions { Normalization = normalization, Starts = 2 }, TestContext.Current.CancellationToken);
            Assert.Equal(network.NodeCount, found.Community.Length);
            Assert.Equal(found.Count, found.Community.Distinct().Count());
            Assert.True(double.IsFinite(found.Quality) && double.IsFinite(found.Modularity));
        }
    });

    [Fact]
    public void Modularity_is_reported_of_the_network_as_given()
    {
        var network = TestNetworks.KarateClub();
        var found = NetworkAnalyzer.Communities(network, new CommunityOptions { Normalization = Normalization.Association, Resolution = 0.7 }, TestContext.Current.CancellationToken);
        Assert.Equal(Modularity.Of(network, found.Community, 1), found.Modularity);
    }

    [Fact]
    public void The_same_bytes_with_one_and_many_threads()
    {
        var network = TestNetworks.Random(12345, 60);
        var options = new CommunityOptions { Normalization = Normalization.Salton };
        Assert.Equal(NetworkAnalyzer.Communities(network, options, TestNetworks.Threads(1)).Community, NetworkAnalyzer.Communities(network, options, TestNetworks.Threads(6)).Community);
        Assert.Equal(
            NetworkAnalyzer.Measures(network, AllMeasures, 1, TestNetworks.Threads(1)).Select(found => found.Values),
            NetworkAnalyzer.Measures(network, AllMeasures, 1, TestNetworks.Threads(6)).Select(found => found.Values));
    }

    /// <summary>All but the two that depend on communities, of which there may be several equally good ones.</summary>
    [Fact]
    public void Renaming_nodes_changes_names_only() => TestNetworks.ForAll(network =>
    {
        var measures = AllMeasures.Except([NetworkMeasure.Participation, NetworkMeasure.WithinModuleZ]).ToArray();
        var names = TestNetworks.RandomNames(network, 3);
        var values = NetworkAnalyzer.Measures(network, measures, 1, TestNetworks.Threads(1));
        var renamed = NetworkAnalyzer.Measures(TestNetworks.Renamed(network, names), measures, 1, TestNetworks.Threads(1));
        for (var m = 0; m < measures.Length; m++)
            for (var v = 0; v < network.NodeCount; v++) Assert.Equal(values[m].Values[v], renamed[m].Values[names[v]], 1e-6);
    });

    private static Network[] Degenerate() =>
    [
        TestNetworks.Of(0), TestNetworks.Of(1), TestNetworks.Of(4), TestNetworks.Of(2, (0, 1)), TestNetworks.Of(6, (0, 1), (3, 4)),
        TestNetworks.Weighted(4, (0, 1, 1e140), (1, 2, 1e-5)), TestNetworks.Weighted(4, (0, 1, 1e-140), (1, 2, 1e-140)), TestNetworks.Star(5), TestNetworks.Complete(5),
    ];
}
