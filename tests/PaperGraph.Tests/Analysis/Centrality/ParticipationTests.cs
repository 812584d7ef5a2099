using PaperGraph.Analysis.Centrality;

namespace PaperGraph.Tests.Analysis.Centrality;

public class ParticipationTests
{
    [Theory]
    [InlineData(0, new int[0])]
    [InlineData(0, new[] { 0, 0 })]
    [InlineData(0, new[] { 7 })]
    [InlineData(0.5, new[] { 3, 3 })]
    [InlineData(0.75, new[] { 2, 2, 2, 2 })]
    [InlineData(0.375, new[] { 3, 1 })]
    public void By_hand(double expected, int[] counts) => Assert.Equal(expected, Participation.Of(counts), 1e-12);

    [Fact]
    public void Between_communities_by_hand()
    {
        // 0 has weight 3 to community 0, weight 1 to community 1, and a link to 3, which has no community.
        var network = TestNetworks.Weighted(5, (0, 1, 3), (0, 2, 1), (0, 3, 7));
        double[] expected = [0.375, 0, 0, 0, 0];
        Assert.All(expected.Zip(Participation.BetweenCommunities(network, [0, 0, 1, -1, 1], 2)), p => Assert.Equal(p.First, p.Second, 1e-12));
    }

    [Fact]
    public void Between_communities_equals_the_formula() => TestNetworks.ForAll(network =>
    {
        var community = Enumerable.Range(0, network.NodeCount).Select(v => v * v % 3).ToArray();
        var actual = Participation.BetweenCommunities(network, community, 3);
        for (var v = 0; v < community.Length; v++)
        {
            var neighbours = network.Neighbours(v).ToArray();
            int[] weights = [.. Enumerable.Range(0, 3).Select(c => (int)neighbours.Where(u => community[u] == c).Sum(u => TestNetworks.Weight(network, v, u)))];
            Assert.Equal(Participation.Of(weights), actual[v], 1e-12);
        }
    });
}
