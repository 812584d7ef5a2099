using PaperGraph.Analysis;
using PaperGraph.Analysis.Communities;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Tests.Analysis.Communities;

public class GroupCommunitiesTests
{
    private static readonly AnalysisOptions Options = new() { Starts = 3, Resolution = 0.8 };

    [Fact]
    public void Groups_of_one_node_give_what_the_nodes_give() => TestNetworks.ForAll(network =>
    {
        var (community, modularity) = Find(network, [.. Enumerable.Range(0, network.NodeCount)]);
        var expected = Leiden.Run(network, new LeidenOptions { Seed = Options.Seed, Resolution = Options.Resolution, Starts = Options.Starts }, TestNetworks.Threads());
        Assert.Equal(expected.Community, community);
        Assert.Equal(expected.Quality, modularity, 1e-12);
    });

    [Fact]
    public void The_modularity_is_that_of_the_whole_network() => TestNetworks.ForAll(network =>
    {
        int[] groups = [.. Enumerable.Range(0, network.NodeCount).Select(node => node / 2)];
        var (community, modularity) = Find(network, groups);
        Assert.Equal(Modularity.Of(network, [.. groups.Select(group => community[group])], Options.Resolution), modularity, 1e-12);
    });

    private static (int[] Community, double Modularity) Find(Network network, int[] groups)
    {
        var strengths = new double[groups.Max() + 1];
        var links = new LinkList();
        for (var node = 0; node < network.NodeCount; node++)
        {
            strengths[groups[node]] += network.Strength(node);
            for (var e = 0; e < network.Degree(node); e++)
                if (network.Neighbours(node)[e] is var other && node < other && groups[node] != groups[other]) links.Add(groups[node], groups[other], network.Weights(node)[e]);
        }
        return GroupCommunities.Find(strengths, links, Options, TestContext.Current.CancellationToken);
    }
}
