using PaperGraph.Pictures.Layout;

namespace PaperGraph.Pictures.Svg;

/// <summary>The sheet: the drawing with its margins, the headline above and the legend below.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Width">Width.</param>
/// <param name="DrawingBottom">Where the drawing ends and the legend begins.</param>
/// <param name="Height">Height.</param>
internal sealed record Page(double Left, double Top, double Width, double DrawingBottom, double Height)
{
    public const double Margin = 22, Header = 36, HeadlineSize = 20;

    /// <summary>The sheet around a placement, at least so wide that headline and legend fit.</summary>
    public static Page Around(Placement placement)
    {
        var (boxes, scene) = (placement.Boxes, placement.Scene);
        double left = boxes.Min(box => box.Left) - Margin, right = boxes.Max(box => box.Right) + Margin;
        var width = Math.Max(Math.Max(right - left, Legend.Width(scene)), BoxMaker.Font(700).Width(scene.Title, HeadlineSize) + 2 * Margin);
        double top = boxes.Min(box => box.Top) - Margin - Header, bottom = boxes.Max(box => box.Bottom) + Margin;
        return new Page((left + right - width) / 2, top, width, bottom, bottom - top + Legend.Height(scene));
    }
}
