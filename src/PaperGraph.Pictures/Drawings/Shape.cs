using System.Collections.Immutable;

namespace PaperGraph.Pictures.Drawings;

/// <summary>Something on the sheet.</summary>
internal abstract record Shape
{
    /// <summary>Names the shape within the picture; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>What it stands for, shown when one points at it; null for nothing.</summary>
    public string? Tooltip { get; init; }
}

/// <summary>Shapes that belong together.</summary>
internal sealed record GroupShape(ImmutableArray<Shape> Shapes) : Shape;

/// <summary>Lines and curves.</summary>
/// <param name="Data">SVG path data with the commands M, L, C, A and Z, all absolute.</param>
/// <param name="Paint">How it is filled and drawn.</param>
internal sealed record PathShape(string Data, Paint Paint) : Shape
{
    /// <summary>A straight line.</summary>
    public static PathShape Line(double x1, double y1, double x2, double y2, Paint paint) => new($"M{PathData.Point(x1, y1)}L{PathData.Point(x2, y2)}", paint);

    /// <summary>A rectangle.</summary>
    public static PathShape Rectangle(double x, double y, double width, double height, Paint paint)
        => new($"M{PathData.Point(x, y)}L{PathData.Point(x + width, y)}L{PathData.Point(x + width, y + height)}L{PathData.Point(x, y + height)}Z", paint);
}

/// <summary>A circle.</summary>
internal sealed record CircleShape(double X, double Y, double Radius, Paint Paint) : Shape;

/// <summary>Lines of text in one style.</summary>
/// <param name="Lines">Each with the point on its base line at its anchor.</param>
/// <param name="Size">Font size.</param>
/// <param name="Weight">400, 600 or 700.</param>
/// <param name="Fill">Colour.</param>
internal sealed record TextShape(ImmutableArray<(string Text, double X, double Y)> Lines, double Size, int Weight, string Fill) : Shape
{
    /// <summary>Where the lines' points are.</summary>
    public Anchor Anchor { get; init; }

    /// <summary>A line around the letters in the colour behind them, so that they stay readable over lines; width 0 for none.</summary>
    public (string Colour, double Width) Halo { get; init; }
}

/// <summary>The place of a text's point.</summary>
internal enum Anchor
{
    /// <summary>At the beginning.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Middle,

    /// <summary>At the end.</summary>
    End,
}

/// <summary>How a shape is filled and drawn. Areas are filled by the even-odd rule; lines have round ends.</summary>
internal readonly record struct Paint
{
    public Paint() { }

    /// <summary>Colour of the area; null for none.</summary>
    public string? Fill { get; init; }

    /// <summary>Opacity of the area.</summary>
    public double FillOpacity { get; init; } = 1;

    /// <summary>Colour of the line; null for none.</summary>
    public string? Stroke { get; init; }

    /// <summary>Opacity of the line.</summary>
    public double StrokeOpacity { get; init; } = 1;

    /// <summary>Width of the line.</summary>
    public double StrokeWidth { get; init; } = 1;

    /// <summary>An area of one colour.</summary>
    public static Paint Area(string fill, double opacity = 1) => new() { Fill = fill, FillOpacity = opacity };

    /// <summary>A line.</summary>
    public static Paint Line(string stroke, double width, double opacity = 1) => new() { Stroke = stroke, StrokeWidth = width, StrokeOpacity = opacity };
}
