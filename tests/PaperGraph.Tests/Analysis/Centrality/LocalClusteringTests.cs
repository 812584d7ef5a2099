using PaperGraph.Analysis.Centrality;

namespace PaperGraph.Tests.Analysis.Centrality;

public class LocalClusteringTests
{
    [Fact]
    public void Karate_club_equals_the_known_values()
    {
        // As NetworkX documents them: 0.15 for member 1, 0.1103 for member 34, on average 0.5706 if members with one friend count as 0.
        var clustering = LocalClustering.Compute(TestNetworks.KarateClub(), TestContext.Current.CancellationToken);
        Assert.Equal(0.15, clustering[0], 1e-12);
        Assert.Equal(0.1103, clustering[33], 5e-5);
        Assert.Equal(0.5706384782, clustering.Average(c => double.IsNaN(c) ? 0 : c), 1e-9);
    }

    [Fact]
    public void Equals_the_share_of_linked_pairs_of_neighbours() => TestNetworks.ForAll(network =>
    {
        var actual = LocalClustering.Compute(network, TestContext.Current.CancellationToken);
        for (var v = 0; v < actual.Length; v++)
        {
            var neighbours = network.Neighbours(v).ToArray();
            var pairs = neighbours.SelectMany(a => neighbours.Where(b => b > a).Select(b => network.AreLinked(a, b) ? 1.0 : 0)).ToArray();
            Assert.Equal(pairs.Length == 0 ? double.NaN : pairs.Average(), actual[v], 1e-12);
        }
    }, most: 30);
}
