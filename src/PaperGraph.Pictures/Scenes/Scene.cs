using System.Collections.Immutable;

namespace PaperGraph.Pictures.Scenes;

/// <summary>What a picture of nodes and links shows, before anything in it has a place.</summary>
internal sealed record Scene
{
    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>What the picture shows, for people who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>The line at the foot: how much data there is and who drew it.</summary>
    public required string Source { get; init; }

    /// <summary>Which part of the links is drawn; null for all.</summary>
    public string? Shown { get; init; }

    /// <summary>The circles.</summary>
    public required ImmutableArray<SceneNode> Nodes { get; init; }

    /// <summary>The links that are drawn: each pair once, <c>A</c> &lt; <c>B</c>.</summary>
    public required ImmutableArray<SceneLink> Links { get; init; }

    /// <summary>All known links between the nodes, drawn or not: they shape the layout.</summary>
    public required ImmutableArray<SceneLink> Similar { get; init; }

    /// <summary>What nodes are grouped by.</summary>
    public required ImmutableArray<SceneGroup> Groups { get; init; }

    /// <summary>Radius of the largest circle.</summary>
    public double LargestRadius { get; init; } = 10.5;

    /// <summary>What the area of a circle stands for.</summary>
    public Quantity Size { get; init; } = Quantity.Papers;

    /// <summary>What the width of a line stands for.</summary>
    public Quantity Width { get; init; } = Quantity.SharedPapers;

    /// <summary>What circles are coloured by; null for their groups.</summary>
    public ColourKey? Colours { get; init; }

    /// <summary>What slices of circles mean; null for circles without.</summary>
    public string? SliceMeaning { get; init; }

    /// <summary>What the colours of lines mean; null to say nothing.</summary>
    public (string Inside, string Between)? LinkColours { get; init; }
}

/// <summary>A circle with its label.</summary>
/// <param name="Id">Unique within the scene, fit for an XML id.</param>
/// <param name="Label">The text under the circle.</param>
/// <param name="Size">What the circle's area stands for; may be unknown (NaN).</param>
/// <param name="Group">Index into <see cref="Scene.Groups"/>, or -1.</param>
internal sealed record SceneNode(string Id, string Label, double Size, int Group)
{
    /// <summary>Shown larger than the others and named in its group's colour.</summary>
    public bool IsHub { get; init; }

    /// <summary>Whether its label is bold; null to leave that to its size.</summary>
    public bool? IsBold { get; init; }

    /// <summary>The circle's area: 0 where the size is unknown or below 0.</summary>
    public double Area => Size > 0 ? Size : 0;

    /// <summary>Slices of the circle as (group, part), largest first; empty for a plain circle.</summary>
    public ImmutableArray<(int Group, double Part)> Slices { get; init; } = [];
}

/// <summary>A line between two nodes.</summary>
/// <param name="A">Index of one node.</param>
/// <param name="B">Index of another node.</param>
/// <param name="Width">What the line's width stands for, &gt; 0: papers that the two share, or the weight of a link.</param>
/// <param name="Strength">How much closer than chance the two are, &gt; 0.</param>
internal readonly record struct SceneLink(int A, int B, double Width, double Strength)
{
    /// <summary>Association weighed with evidence: what decides which links are drawn.</summary>
    public double Weight => Strength * Math.Sqrt(Width);
}

/// <summary>Nodes that belong together.</summary>
/// <param name="Title">Text above the region; null for none.</param>
/// <param name="Colour">Index into the palette.</param>
/// <param name="HasRegion">Whether an outlined area is drawn around the nodes.</param>
internal sealed record SceneGroup(string? Title, int Colour, bool HasRegion);

/// <summary>What circles are coloured by, if not by their groups.</summary>
/// <param name="Name">What it is, within a line.</param>
/// <param name="Values">Its value by node; NaN where there is none. With categories their index.</param>
/// <param name="Categories">The names of categories; empty for numbers.</param>
internal sealed record ColourKey(string Name, ImmutableArray<double> Values, ImmutableArray<string> Categories)
{
    /// <summary>The name at the beginning of a line.</summary>
    public string Heading => Quantity.Capitalised(Name);

    /// <summary>True when the numbers are years.</summary>
    public bool IsYear { get; init; }

    /// <summary>The least value; 0 when there is none.</summary>
    public double Least => Values.Where(double.IsFinite).DefaultIfEmpty().Min();

    /// <summary>The greatest value; 0 when there is none.</summary>
    public double Most => Values.Where(double.IsFinite).DefaultIfEmpty().Max();

    /// <summary>The place of a value between the least (0) and the greatest (1).</summary>
    public double Part(double value) => Most > Least ? (value - Least) / (Most - Least) : 0.5;

    /// <summary>A value as a person reads it.</summary>
    public string Text(double value) => IsYear ? Quantity.Year(value) : Quantity.Number(value);
}
