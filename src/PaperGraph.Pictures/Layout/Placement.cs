using PaperGraph.Model;
using PaperGraph.Pictures.Scenes;

namespace PaperGraph.Pictures.Layout;

/// <summary>A scene whose boxes have their places.</summary>
/// <param name="Scene">What is shown.</param>
/// <param name="Nodes">One box per node, in the scene's order.</param>
/// <param name="Titles">The titles of the groups that have one.</param>
internal sealed record Placement(Scene Scene, NodeBox[] Nodes, TitleBox[] Titles)
{
    private const int InvisibleLinks = 2;

    /// <summary>All boxes: the nodes, then the titles.</summary>
    public Box[] Boxes => [.. Nodes, .. Titles];

    /// <summary>Places a scene: VOS mapping, stress majorisation, packing, refinement. Boxes keep their gaps save in hopeless cases.</summary>
    public static Placement Compute(Scene scene, ulong seed)
    {
        var nodes = BoxMaker.Nodes(scene);
        var titles = BoxMaker.Titles(scene, nodes);
        var placement = new Placement(scene, nodes, titles);
        if (nodes.Length == 1 && titles.Length == 0) return placement;
        var wanted = GraphDistances.Compute(scene, LayoutLinks(scene));
        var points = VosMapping.Run(scene, seed);
        StressMajorization.Run(points, wanted);
        var frame = Frame.For(placement.Boxes);
        frame.Place(nodes, points.Flat());
        var packing = new Packing(nodes, titles, wanted, frame);
        var random = new SplitMix64(seed);
        Refine(nodes, mayOverlap: true);
        packing.Run();
        Refine(placement.Boxes, mayOverlap: false);
        return placement;

        void Refine(Box[] boxes, bool mayOverlap)
            => new Refinement(boxes, new DrawingCost(boxes, scene, packing.Wanted, frame), random, mayOverlap).Run();
    }

    /// <summary>The drawn links, and each node's strongest links inside its group, which hold the group together unseen.</summary>
    private static HashSet<SceneLink> LayoutLinks(Scene scene)
    {
        var links = scene.Links.ToHashSet();
        var inside = scene.Similar.Where(link => GraphDistances.SameGroup(scene, link)).ToArray();
        var ends = inside.SelectMany(link => new[] { (Node: link.A, Link: link), (Node: link.B, Link: link) }).ToLookup(end => end.Node, end => end.Link);
        for (var node = 0; node < scene.Nodes.Length; node++)
            links.UnionWith(ends[node].OrderByDescending(link => link.Weight).ThenBy(link => link.A).ThenBy(link => link.B).Take(InvisibleLinks));
        return links;
    }
}
