using PaperGraph.Pictures.Layout;
using PaperGraph.Pictures.Text;

namespace PaperGraph.Pictures.Drawings;

/// <summary>The sheet: the drawing with its margins, the headline above and the legend below.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Width">Width.</param>
/// <param name="DrawingBottom">Where the drawing ends and the legend begins.</param>
/// <param name="Height">Height.</param>
internal sealed record Page(double Left, double Top, double Width, double DrawingBottom, double Height)
{
    private SheetFormat format = SheetFormat.Wide;

    public const double Margin = 22;
    private const double LineHeight = 1.2;

    /// <summary>The sheet around the rectangle of a drawing, wide enough for the headline's longest word and the legend's widest block.</summary>
    public static Page Around(double left, double top, double right, double bottom, string title, Legend legend, SheetFormat format)
    {
        var width = Math.Max(Math.Max(right - left, format.Narrowest), Math.Max(legend.Narrowest, LongestWord(title, format))) + 2 * Margin;
        var header = 12 + LineHeight * format.Headline * Headline(title, width, format).Length;
        return new Page((left + right - width) / 2, top - Margin - header, width, bottom + Margin, bottom - top + 2 * Margin + header + legend.Height(width - 2 * Margin)) { format = format };
    }

    /// <summary>The headline on as many lines as it needs.</summary>
    public TextShape Headline(string title, string colour) =>
        new([.. Headline(title, Width, format).Select((line, i) => (line, Left + Margin, Top + 10 + format.Headline * (1 + i * LineHeight)))], format.Headline, 700, colour);

    private static string[] Headline(string title, double width, SheetFormat format) => [.. TextLines.Fill(title, FontMetrics.Of(700), format.Headline, width - 2 * Margin)];

    private static double LongestWord(string title, SheetFormat format) => title.Split(' ').Max(word => FontMetrics.Of(700).Width(word, format.Headline));
}
