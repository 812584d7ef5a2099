using System.Collections.Immutable;

namespace PaperGraph.Pictures.Scenes;

/// <summary>What a picture shows, before anything in it has a place.</summary>
internal sealed record Scene
{
    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>What the picture shows, for people who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>The line at the foot: how much data there is and who drew it.</summary>
    public required string Source { get; init; }

    /// <summary>The circles.</summary>
    public required ImmutableArray<SceneNode> Nodes { get; init; }

    /// <summary>The links that are drawn: each pair once, <c>A</c> &lt; <c>B</c>.</summary>
    public required ImmutableArray<SceneLink> Links { get; init; }

    /// <summary>All known links between the nodes, drawn or not: they shape the layout.</summary>
    public required ImmutableArray<SceneLink> Similar { get; init; }

    /// <summary>What nodes are grouped by.</summary>
    public required ImmutableArray<SceneGroup> Groups { get; init; }
}

/// <summary>A circle with its label.</summary>
/// <param name="Id">Unique within the scene, fit for an XML id.</param>
/// <param name="Label">The text under the circle.</param>
/// <param name="Papers">Papers, ≥ 0: the circle's area.</param>
/// <param name="Group">Index into <see cref="Scene.Groups"/>, or -1.</param>
internal sealed record SceneNode(string Id, string Label, int Papers, int Group)
{
    /// <summary>Shown larger than the others and named in its group's colour.</summary>
    public bool IsHub { get; init; }

    /// <summary>Slices of the circle as (group, papers), largest first; empty for a plain circle.</summary>
    public ImmutableArray<(int Group, int Papers)> Slices { get; init; } = [];
}

/// <summary>A line between two nodes.</summary>
/// <param name="A">Index of one node.</param>
/// <param name="B">Index of another node.</param>
/// <param name="Papers">Papers that the two share: the line's width.</param>
/// <param name="Strength">How much closer than chance the two are, &gt; 0.</param>
internal readonly record struct SceneLink(int A, int B, int Papers, double Strength)
{
    /// <summary>Association weighed with evidence: what decides which links are drawn.</summary>
    public double Weight => Strength * Math.Sqrt(Papers);
}

/// <summary>Nodes that belong together.</summary>
/// <param name="Title">Text above the region; null for none.</param>
/// <param name="Colour">Index into the palette.</param>
/// <param name="HasRegion">Whether an outlined area is drawn around the nodes.</param>
internal sealed record SceneGroup(string? Title, int Colour, bool HasRegion);
