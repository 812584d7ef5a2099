using PaperGraph.Analysis;
using PaperGraph.Analysis.Communities;

namespace PaperGraph.Tests.Analysis.Communities;

public class NestedCommunitiesTests
{
    private static readonly LeidenOptions Options = new() { Seed = 1 };

    [Fact]
    public void Every_community_lies_in_one_of_the_level_above() => TestNetworks.ForAll(network =>
    {
        var levels = NestedCommunities.Find(network, Leiden.Run(network, Options, TestNetworks.Threads()), Options, 3, TestNetworks.Threads());
        for (var level = 1; level < levels.Length; level++)
            Assert.All(
                Enumerable.Range(0, network.NodeCount).GroupBy(v => levels[level].Community[v]),
                members => Assert.Single(members.Select(v => levels[level - 1].Community[v]).Distinct()));
    }, most: 20);

    /// <summary>An infinite resolution once kept nodes moving for ever.</summary>
    [Fact]
    public void Levels_without_a_finite_resolution_are_refused()
    {
        var network = TestNetworks.Path(4);
        var top = Leiden.Run(network, Options, TestNetworks.Threads());
        Assert.Throws<ArgumentOutOfRangeException>(() => NestedCommunities.Find(network, top, Options with { Resolution = 1e308 }, 2, TestNetworks.Threads()));
        Assert.Throws<ArgumentOutOfRangeException>(() => NetworkAnalyzer.Communities(network, new CommunityOptions { Levels = 1100 }, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Finds_groups_within_groups()
    {
        // Four pairs of cliques: links between the two of a pair, few between the pairs.
        var links = new List<(int, int)>();
        for (var clique = 0; clique < 8; clique++)
            for (var a = 0; a < 6; a++)
            {
                for (var b = a + 1; b < 6; b++) links.Add((6 * clique + a, 6 * clique + b));
                if (clique % 2 == 0) links.Add((6 * clique + a, 6 * clique + 6 + a));
            }
        for (var pair = 0; pair < 4; pair++) links.Add((12 * pair, (12 * pair + 12) % 48));
        var network = TestNetworks.Of(48, [.. links]);
        var levels = NestedCommunities.Find(network, Leiden.Run(network, Options, TestNetworks.Threads()), Options, 2, TestNetworks.Threads());
        Assert.Equal(Enumerable.Range(0, 48).Select(v => v / 12), levels[0].Community);
        Assert.Equal(Enumerable.Range(0, 48).Select(v => v / 6), levels[1].Community);
    }
}
