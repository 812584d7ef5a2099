using PaperGraph.Analysis.Centrality;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Tests.Analysis.Centrality;

public class CoreNumbersTests
{
    [Fact]
    public void A_clique_with_a_tail()
        => Assert.Equal([3, 3, 3, 3, 1, 1, 0], CoreNumbers.Compute(TestNetworks.Of(
            7, (0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3), (3, 4), (4, 5))));

    [Fact]
    public void The_karate_club_has_a_core_of_ten_with_four_neighbours_each()
    {
        var core = CoreNumbers.Compute(TestNetworks.KarateClub());
        Assert.Equal(4, core.Max());
        Assert.Equal([0, 1, 2, 3, 7, 8, 13, 30, 32, 33], Enumerable.Range(0, 34).Where(v => core[v] == 4));
    }

    [Fact]
    public void Equals_peeling_off_nodes_by_definition() => TestNetworks.ForAll(network =>
    {
        var core = CoreNumbers.Compute(network);
        for (var k = 0; k <= network.NodeCount; k++) Assert.Equal(Peel(network, k), core.Select(c => c >= k));
    });

    private static bool[] Peel(Network network, int k)
    {
        var left = Enumerable.Repeat(true, network.NodeCount).ToArray();
        for (var again = true; again;)
        {
            again = false;
            for (var v = 0; v < left.Length; v++)
            {
                if (!left[v] || network.Neighbours(v).ToArray().Count(u => left[u]) >= k) continue;
                left[v] = false;
                again = true;
            }
        }
        return left;
    }
}
