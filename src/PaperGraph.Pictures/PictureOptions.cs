using System.Collections.Immutable;

namespace PaperGraph.Pictures;

/// <summary>What the pictures can be told.</summary>
public sealed record PictureOptions
{
    /// <summary>Most nodes that any picture can show.</summary>
    public const int MostNodes = 300;

    /// <summary>Nodes in the picture of the whole network at most, from 1 to 300, those of which most is known; null for as many as stay readable.</summary>
    public int? Top { get; init; }

    /// <summary>Links of less width (shared papers, or weight) are left out, ≥ 0.</summary>
    public double MinStrength { get; init; }

    /// <summary>What circles are coloured by.</summary>
    public NodeAspect Color { get; init; } = NodeAspect.Community;

    /// <summary>What the area of circles stands for; null for papers, or in a network of one's own the strength.</summary>
    public NodeAspect? Size { get; init; }

    /// <summary>How nodes get their places.</summary>
    public PictureLayout Layout { get; init; } = PictureLayout.Stress;

    /// <summary>How links run.</summary>
    public LinkRouting Routing { get; init; } = LinkRouting.Corridor;

    /// <summary>Colours of sheet and text.</summary>
    public PictureTheme Theme { get; init; } = PictureTheme.Light;

    /// <summary>Width on paper in millimetres, from 40 to 1,200. It decides how many nodes stay readable, and the size of PNG and PDF.</summary>
    public double Width { get; init; } = 180;

    /// <summary>Pixels per inch of PNG files, from 36 to 1,200.</summary>
    public int Dpi { get; init; } = 300;

    /// <summary>The smallest type in points on paper that still counts as readable, from 1 to 20.</summary>
    public double FontSize { get; init; } = 5;

    /// <summary>Formats of every picture; empty for SVG, and PNG for the co-topic network alone.</summary>
    public ImmutableHashSet<PictureFormat> Formats { get; init; } = [];

    /// <summary>Seed of every random choice.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How long one step of the Node process may take before it is ended.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Checks every option.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public void Validate()
    {
        Within(nameof(Top), Top ?? 1, 1, MostNodes);
        Within(nameof(MinStrength), MinStrength, 0, double.MaxValue);
        Within(nameof(Width), Width, 40, 1200);
        Within(nameof(Dpi), Dpi, 36, 1200);
        Within(nameof(FontSize), FontSize, 1, 20);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(Timeout, TimeSpan.Zero);
        if (Size is NodeAspect.Community or NodeAspect.Field or NodeAspect.Year or NodeAspect.FirstYear) throw new ArgumentOutOfRangeException(nameof(Size), Size, "Circles can have the size of a measure only.");
    }

    private static void Within(string name, double value, double least, double most)
    {
        if (!(value >= least && value <= most)) throw new ArgumentOutOfRangeException(name, value, most == double.MaxValue ? FormattableString.Invariant($"{least} or more") : FormattableString.Invariant($"from {least} to {most}"));
    }
}
