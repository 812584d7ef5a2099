using PaperGraph.Pictures.Scenes;

namespace PaperGraph.Tests.Pictures;

public sealed class NetworkSceneTests
{
    [Fact]
    public void The_surroundings_reach_as_many_links_as_the_depth_says()
    {
        // A path 0–1–2–3–4, and 5 beside 0.
        var view = View([(0, 1), (1, 2), (2, 3), (3, 4), (0, 5)], 6);
        Assert.Equal(["node 1", "node 0", "node 2"], NetworkScenes.Around(view, 1, 1, 10).Nodes.Select(node => node.Label));
        Assert.Equal(["node 0", "node 2", "node 3", "node 5"], NetworkScenes.Around(view, 1, 2, 10).Nodes.Skip(1).Select(node => node.Label).Order(StringComparer.Ordinal));
        Assert.Equal(3, NetworkScenes.Around(view, 1, 5, 3).Nodes.Length);
        Assert.True(NetworkScenes.Around(view, 1, 1, 10).Nodes[0].IsHub);
    }

    [Fact]
    public void A_node_without_links_stands_alone() => Assert.Single(NetworkScenes.Around(View([(0, 1)], 3), 2, 3, 10).Nodes);

    [Fact]
    public void Values_follow_the_nodes_that_are_shown()
    {
        var view = View([(0, 1), (1, 2), (0, 2)], 4) with { Weights = [5, 2, 9, 3], Colours = new ColourKey("Value", [0.5, 0.2, double.NaN, 0.3], []) };
        var scene = NetworkScenes.Whole(view, 3, "A network");
        Assert.Equal("A network: the 3 most used nodes", scene.Title);
        Assert.Equal(["node 2", "node 0", "node 3"], scene.Nodes.Select(node => node.Label));
        Assert.Equal([double.NaN, 0.5, 0.3], scene.Colours!.Values);
        Assert.Equal((0.3, 0.5), (scene.Colours.Least, scene.Colours.Most));
        Assert.Equal([(0, 1)], scene.Links.Select(link => (link.A, link.B)));
    }

    [Fact]
    public void Groups_of_fewer_than_three_shown_nodes_have_no_area_but_their_colour()
    {
        var view = View([(0, 1), (1, 2), (3, 4)], 5) with { Communities = [0, 0, 0, 1, 1] };
        var scene = NetworkScenes.Whole(view, 5, "A network");
        Assert.Equal([new SceneGroup("community 0", 0, HasRegion: true), new SceneGroup(null, 1, HasRegion: false)], scene.Groups);
        Assert.Equal([0, 0, 0, 1, 1], scene.Nodes.OrderBy(node => node.Label, StringComparer.Ordinal).Select(node => node.Group));
    }

    private static NetworkView View((int A, int B)[] links, int nodes) => new()
    {
        Nodes = "nodes",
        Id = node => "n" + node,
        Label = node => $"node {node}",
        Sizes = [.. Enumerable.Repeat(1.0, nodes)],
        Size = Quantity.Papers,
        Weights = [.. Enumerable.Repeat(3.0, nodes)],
        Superlative = "most used",
        Communities = new int[nodes],
        CommunityName = community => $"community {community}",
        Links = [.. links.Select(link => new SceneLink(link.A, link.B, 2, 1))],
        Width = Quantity.SharedPapers,
        Source = "nowhere",
    };
}
