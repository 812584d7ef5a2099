using PaperGraph.Analysis;
using PaperGraph.Analysis.Centrality;
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
        Assert.All(values, numbers => Assert.Equal(network.NodeCount, numbers.Length));
        Assert.All(values, numbers => Assert.DoesNotContain(numbers, double.IsInfinity));
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
        Assert.Equal(NetworkAnalyzer.Measures(network, AllMeasures, 1, TestNetworks.Threads(1)), NetworkAnalyzer.Measures(network, AllMeasures, 1, TestNetworks.Threads(6)));
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
            for (var v = 0; v < network.NodeCount; v++) Assert.Equal(values[m][v], renamed[m][names[v]], 1e-6);
    });

    [Fact]
    public void Participation_between_communities_by_hand()
    {
        // Node 0 has half of its weight in community 0 and half in 1; node 1 has all in one.
        var network = TestNetworks.Weighted(5, (0, 1, 2), (0, 2, 1), (0, 3, 1));
        Assert.Equal([0.5, 0, 0, 0, 0], CommunityParticipation.Compute(network, [0, 0, 1, 1, 2]));
    }

    [Fact]
    public void Participation_is_that_of_the_counts_where_weights_are_whole_numbers() => TestNetworks.ForAll(network =>
    {
        var community = Enumerable.Range(0, network.NodeCount).Select(v => v % 3).Select(c => Math.Min(c, network.NodeCount - 1)).ToArray();
        var found = CommunityParticipation.Compute(network, community);
        for (var v = 0; v < network.NodeCount; v++)
        {
            var counts = new int[3];
            foreach (var u in network.Neighbours(v)) counts[community[u]] += (int)TestNetworks.Weight(network, v, u);
            Assert.Equal(Participation.Of(counts), found[v], 1e-12);
        }
    });

    private static Network[] Degenerate() =>
    [
        TestNetworks.Of(0), TestNetworks.Of(1), TestNetworks.Of(4), TestNetworks.Of(2, (0, 1)), TestNetworks.Of(6, (0, 1), (3, 4)),
        TestNetworks.Weighted(4, (0, 1, 1e140), (1, 2, 1e-5)), TestNetworks.Weighted(4, (0, 1, 1e-140), (1, 2, 1e-140)), TestNetworks.Star(5), TestNetworks.Complete(5),
    ];
}
