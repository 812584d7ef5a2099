using PaperGraph.Pictures.Layout;

namespace PaperGraph.Pictures.Svg;

/// <summary>The sheet: the drawing with its margins, the headline above and the legend below.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Width">Width.</param>
/// <param name="DrawingBottom">Where the drawing ends and the legend begins.</param>
internal sealed record Page(double Left, double Top, double Width, double DrawingBottom)
{
    public const double Margin = 22, Header = 36, Footer = 54, HeadlineSize = 20;

    public double Height => DrawingBottom + Footer - Top;

    /// <summary>The sheet around a placement, at least so wide that headline and legend fit.</summary>
    public static Page Around(Placement placement, double leastWidth)
    {
        var boxes = placement.Boxes;
        double left = boxes.Min(box => box.Left) - Margin, right = boxes.Max(box => box.Right) + Margin;
        var width = Math.Max(Math.Max(right - left, leastWidth), BoxMaker.Font(700).Width(placement.Scene.Title, HeadlineSize) + 2 * Margin);
        return new Page((left + right - width) / 2, boxes.Min(box => box.Top) - Margin - Header, width, boxes.Max(box => box.Bottom) + Margin);
    }
}
