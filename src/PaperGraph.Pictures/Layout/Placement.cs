using PaperGraph.Model;
using PaperGraph.Pictures.Scenes;

namespace PaperGraph.Pictures.Layout;

/// <summary>A scene whose boxes have their places.</summary>
/// <param name="Scene">What is shown.</param>
/// <param name="Format">The sizes of type and circles.</param>
/// <param name="Nodes">One box per node, in the scene's order.</param>
/// <param name="Titles">The titles of the groups that have one.</param>
internal sealed record Placement(Scene Scene, SheetFormat Format, NodeBox[] Nodes, TitleBox[] Titles)
{
    private const int InvisibleLinks = 2;

    /// <summary>All boxes: the nodes, then the titles.</summary>
    public Box[] Boxes => [.. Nodes, .. Titles];

    /// <summary>The smallest type.</summary>
    public double SmallestText => Nodes.Min(box => box.Text.Size);

    /// <summary>All boxes of a scene, still at the origin.</summary>
    public static Placement Unplaced(Scene scene, SheetFormat format)
    {
        var nodes = BoxMaker.Nodes(scene, format);
        return new Placement(scene, format, nodes, BoxMaker.Titles(scene, nodes, format));
    }

    /// <summary>Places a scene: VOS mapping, stress majorisation, packing, refinement. Boxes keep their gaps save in hopeless cases.</summary>
    /// <param name="scene">What is shown.</param>
    /// <param name="seed">Seed of every random choice.</param>
    /// <param name="format">The sizes, and the ratio of the drawing.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static Placement Compute(Scene scene, ulong seed, SheetFormat format, CancellationToken cancellationToken = default)
    {
        var placement = Unplaced(scene, format);
        var (_, _, nodes, titles) = placement;
        if (nodes.Length == 1 && titles.Length == 0) return placement;
        var wanted = GraphDistances.Compute(scene, LayoutLinks(scene));
        var points = VosMapping.Run(scene, seed);
        StressMajorization.Run(points, wanted);
        cancellationToken.ThrowIfCancellationRequested();
        var frame = Frame.For(placement.Boxes, format);
        frame.Place(nodes, points.Flat());
        var packing = new Packing(nodes, titles, wanted, frame);
        var random = new SplitMix64(seed);
        Refine(nodes, mayOverlap: true);
        packing.Run();
        Refine(placement.Boxes, mayOverlap: false);
        new Gathering(placement.Boxes, new DrawingCost(placement.Boxes, scene, packing.Wanted, frame)).Run();
        return placement;

        void Refine(Box[] boxes, bool mayOverlap)
            => new Refinement(boxes, new DrawingCost(boxes, scene, packing.Wanted, frame), random, mayOverlap).Run(cancellationToken);
    }

    /// <summary>Gives the nodes the places of another layout and puts the titles above their groups; boxes may overlap.</summary>
    /// <param name="centres">Centre by node; y points down.</param>
    public void PutAt((double X, double Y)[] centres)
    {
        for (var i = 0; i < Nodes.Length; i++) (Nodes[i].X, Nodes[i].Y) = centres[i];
        foreach (var title in Titles) title.PutAbove(Nodes);
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
