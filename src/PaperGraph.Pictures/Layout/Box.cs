using System.Collections.Immutable;

namespace PaperGraph.Pictures.Layout;

/// <summary>A rectangle that no other may touch. Moves during the layout.</summary>
/// <param name="group">Index of the group it belongs to, or -1.</param>
/// <param name="width">Width.</param>
/// <param name="height">Height.</param>
internal abstract class Box(int group, double width, double height)
{
    /// <summary>Index of the group, or -1.</summary>
    public int Group { get; } = group;

    /// <summary>Width.</summary>
    public double Width { get; } = width;

    /// <summary>Height.</summary>
    public double Height { get; } = height;

    /// <summary>Centre, to the right.</summary>
    public double X { get; set; }

    /// <summary>Centre, downwards.</summary>
    public double Y { get; set; }

    public double Left => X - Width / 2;

    public double Right => X + Width / 2;

    public double Top => Y - Height / 2;

    public double Bottom => Y + Height / 2;

    /// <summary>The text as it is set.</summary>
    public abstract TextBlock Text { get; }

    /// <summary>Height of the text's centre.</summary>
    public abstract double TextY { get; }

    /// <summary>The lines of the text, each with the middle of its base line.</summary>
    public ImmutableArray<(string Text, double X, double Y)> Lines
        => [.. Text.Lines.Select((line, i) => (line, X, TextY + (i - (Text.Lines.Length - 1) / 2.0) * Text.Size * TextBlock.LineSpacing + 0.27 * Text.Size))];

    /// <summary>Whether two boxes of one group, or of two, keep less than their gap.</summary>
    public bool IsTooCloseTo(Box other)
    {
        var gap = GapTo(other);
        return Math.Abs(X - other.X) < (Width + other.Width) / 2 + gap && Math.Abs(Y - other.Y) < (Height + other.Height) / 2 + gap;
    }

    /// <summary>The least distance that two boxes keep: more between groups, so that their regions fit in between.</summary>
    public double GapTo(Box other) => Group == other.Group ? Measures.Gap : Measures.GroupGap;

    /// <summary>The free distance between two boxes, by the larger of its two directions; negative for an overlap.</summary>
    public double DistanceTo(Box other)
        => Math.Max(Math.Abs(X - other.X) - (Width + other.Width) / 2, Math.Abs(Y - other.Y) - (Height + other.Height) / 2);
}

/// <summary>Lines of text, centred.</summary>
/// <param name="Lines">One or two lines.</param>
/// <param name="Size">Font size.</param>
/// <param name="Weight">400, 600 or 700.</param>
/// <param name="Width">Width of the longest line.</param>
internal sealed record TextBlock(ImmutableArray<string> Lines, double Size, int Weight, double Width)
{
    public const double LineSpacing = 0.96;

    public double Height => Size * (0.12 + LineSpacing * Lines.Length);
}

/// <summary>A circle with its label below.</summary>
internal sealed class NodeBox(int group, double radius, TextBlock text)
    : Box(group, Math.Max(text.Width, 2 * radius) + 2, 2 * radius + Measures.LabelGap + text.Height)
{
    public double Radius { get; } = radius;

    public double CircleY => Top + Radius;

    public override TextBlock Text { get; } = text;

    public override double TextY => Bottom - Text.Height / 2;
}

/// <summary>The name of a group.</summary>
internal sealed class TitleBox(int group, TextBlock text) : Box(group, text.Width + 4, text.Height)
{
    public override TextBlock Text { get; } = text;

    public override double TextY => Y;

    /// <summary>Puts the title above its group's middle, right on the boxes that lie below it there.</summary>
    /// <param name="nodes">All nodes, one of the group at least.</param>
    public void PutAbove(NodeBox[] nodes)
    {
        var members = nodes.Where(box => box.Group == Group).ToArray();
        X = members.Average(box => box.X);
        var below = members.Where(box => Math.Abs(box.X - X) < (box.Width + Width) / 2).DefaultIfEmpty(members.MinBy(box => Math.Abs(box.X - X))!);
        Y = below.Min(box => box.Top) - Measures.Gap - Height / 2;
    }
}
