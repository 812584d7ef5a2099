namespace PaperGraph.Pictures.Scenes;

/// <summary>Scenes of a network: the whole, one community, the surroundings of one node.</summary>
internal static class NetworkScenes
{
    private const int SmallestGroup = 3;
    private const int LargestCommunity = 60;

    /// <summary>The nodes of which most is known, grouped by community.</summary>
    /// <param name="view">The network.</param>
    /// <param name="top">Nodes at most.</param>
    /// <param name="title">What the network is called.</param>
    public static Scene Whole(NetworkView view, int top, string title)
    {
        var nodes = MostKnown(view, Enumerable.Range(0, view.Count), top);
        var isAll = nodes.Length == view.Weights.Count(weight => weight > 0);
        return Grouped(view, nodes) with
        {
            Title = nodes.Length == 1 ? title : $"{title}: {(isAll ? "all" : "the")} {Quantity.Number(nodes.Length)} {(isAll ? "" : view.Superlative + " ")}{view.Nodes}",
            Description = $"Circles are {view.Nodes}, larger with more {view.Size.Name}. Links join {view.Nodes} by their {view.Width.Name}, drawn where they are strongest; "
                + "outlined areas are communities.",
        };
    }

    /// <summary>The nodes of one community, the best known first.</summary>
    public static Scene Community(NetworkView view, int community, double crowd)
    {
        var members = Enumerable.Range(0, view.Count).Where(node => view.Communities[node] == community).ToArray();
        var nodes = MostKnown(view, members, (int)(LargestCommunity * crowd));
        return Build(view, nodes, _ => 0) with
        {
            Title = $"{view.CommunityName(community)}: {(nodes.Length < members.Length ? $"{Quantity.Number(nodes.Length)} of {Quantity.Number(members.Length)}" : Quantity.Number(nodes.Length))} {view.Nodes}",
            Description = $"The {(nodes.Length < members.Length ? $"{view.Superlative} " : "")}{view.Nodes} of one community and the links between them.",
            Groups = [new SceneGroup(null, community, HasRegion: false)],
        };
    }

    /// <summary>A node and those that a number of links lead to; all links of the node itself are drawn.</summary>
    /// <param name="view">The network.</param>
    /// <param name="centre">The node.</param>
    /// <param name="depth">Links at most, ≥ 1.</param>
    /// <param name="top">Nodes at most; each distance has its share of them, those with the widest links to nearer nodes.</param>
    public static Scene Around(NetworkView view, int centre, int depth, int top)
    {
        var (nodes, reached) = Nearest(view, centre, depth, top);
        var scene = Grouped(view, nodes, link => link.A == 0);
        var number = nodes.Length - 1 < reached ? $"{Quantity.Number(nodes.Length - 1)} of the {Quantity.Number(reached)}" : $"the {Quantity.Number(reached)}";
        return scene with
        {
            Title = reached == 0 ? view.Label(centre) : $"{view.Label(centre)}: {number} {view.Nodes} {(depth == 1 ? "linked to it" : $"up to {depth} links away")}",
            Description = $"{view.Label(centre)} and {view.Nodes} that up to {Quantity.Count(depth, "link")} lead to, and links between them; outlined areas are communities.",
            Nodes = scene.Nodes.SetItem(0, scene.Nodes[0] with { IsHub = true }),
        };
    }

    /// <summary>Whether a community is large enough for a picture of its own.</summary>
    public static bool IsDrawn(NetworkView view, int community) => view.Communities.Count(of => of == community) >= SmallestGroup;

    private static Scene Grouped(NetworkView view, int[] nodes, Func<SceneLink, bool>? always = null)
    {
        var sizes = nodes.Select(node => view.Communities[node]).Where(community => community >= 0).CountBy(community => community).ToDictionary();
        int[] groups = [.. sizes.Keys.Order()];
        return Build(view, nodes, node => Array.IndexOf(groups, view.Communities[node]), always) with
        {
            // Of some communities too few nodes are shown for an area; these keep their colour.
            Groups = [.. groups.Select(community => sizes[community] < SmallestGroup ? new SceneGroup(null, community, HasRegion: false) : new SceneGroup(view.CommunityName(community), community, HasRegion: true))],
            LinkColours = groups.Length < 2 || view.Colours is not null ? null : ("within a community", "between communities"),
        };
    }

    private static Scene Build(NetworkView view, int[] nodes, Func<int, int> groupOf, Func<SceneLink, bool>? always = null)
    {
        var similar = view.LinksAmong(nodes);
        var drawn = LinkSelection.Choose(nodes.Length, similar, view.LeastEvidence, always);
        return new Scene
        {
            Title = "",
            Description = "",
            Source = view.Source,
            Shown = LinkSelection.Describe(drawn, similar),
            Nodes = [.. nodes.Select(node => new SceneNode(view.Id(node), view.Label(node), view.Sizes[node], groupOf(node)))],
            Links = drawn,
            Similar = similar,
            Groups = [],
            Size = view.Size,
            Width = view.Width,
            Colours = view.Colours is { } key ? key with { Values = [.. nodes.Select(node => key.Values[node])] } : null,
        };
    }

    /// <summary>At most <paramref name="top"/> nodes by weight; those of little evidence only when there is hardly anything else.</summary>
    private static int[] MostKnown(NetworkView view, IEnumerable<int> nodes, int top)
    {
        var ranked = nodes.Where(node => view.Weights[node] > 0).OrderByDescending(node => view.Weights[node]).ThenBy(node => node).Take(top).ToArray();
        var evident = ranked.Count(node => view.Weights[node] >= (view.LeastEvidence ?? 0));
        return evident >= Math.Min(10, ranked.Length) ? ranked[..evident] : ranked;
    }

    /// <summary>Breadth first from the centre; of each distance the nodes that the nearer ones have the widest links to.</summary>
    /// <returns>The nodes, the centre first, and how many others there are within the depth.</returns>
    private static (int[] Nodes, int Reached) Nearest(NetworkView view, int centre, int depth, int top)
    {
        var ends = view.Ends.ToLookup(end => end.Node);
        List<int> nodes = [centre];
        HashSet<int> seen = [centre];
        int[] ring = [centre];
        for (var step = 0; step < depth && ring.Length > 0; step++)
        {
            ring = [.. ring.SelectMany(node => ends[node]).Where(end => !seen.Contains(end.Other)).GroupBy(end => end.Other)
                .OrderByDescending(links => links.Sum(end => end.Width)).ThenByDescending(links => links.Sum(end => end.Weight)).ThenBy(links => links.Key).Select(links => links.Key)];
            nodes.AddRange(ring.Take((int)Math.Ceiling((top - nodes.Count) / (double)(depth - step))));
            seen.UnionWith(ring);
        }
        return ([.. nodes], seen.Count - 1);
    }
}
