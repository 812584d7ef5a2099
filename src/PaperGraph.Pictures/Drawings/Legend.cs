using System.Collections.Immutable;
using PaperGraph.Pictures.Text;

namespace PaperGraph.Pictures.Drawings;

/// <summary>The rows at the foot: blocks that explain sizes and colours, side by side as far as the width allows, and the source below.</summary>
/// <param name="Blocks">The blocks.</param>
/// <param name="Source">Where the data come from.</param>
/// <param name="Colour">Colour of the source's text.</param>
internal sealed record Legend(ImmutableArray<LegendBlock> Blocks, string Source, string Colour)
{
    private const double Space = 28, LineHeight = 16, Above = 6;

    /// <summary>The room that the widest block needs.</summary>
    public double Narrowest => Blocks.Select(block => block.Width).DefaultIfEmpty().Max();

    /// <summary>The height at a width.</summary>
    public double Height(double width) => Above + Rows(width).Sum(row => row.Height) + LineHeight * SourceLines(width).Count + 12;

    /// <summary>The shapes.</summary>
    public Layer Draw(Page page)
    {
        double left = page.Left + Page.Margin, width = page.Width - 2 * Page.Margin, y = page.DrawingBottom + Above;
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        foreach (var (blocks, height) in Rows(width))
        {
            var x = left;
            foreach (var block in blocks)
            {
                shapes.AddRange(block.Draw(x, y + height / 2));
                x += block.Width + Space;
            }
            y += height;
        }
        shapes.Add(new TextShape([.. SourceLines(width).Select((line, i) => (line, left, y + (i + 1) * LineHeight - 3))], LegendBlock.TextSize, 400, Colour));
        return new Layer("legend", shapes.ToImmutable());
    }

    private List<string> SourceLines(double width) => [.. TextLines.Fill(Source, FontMetrics.Of(400), LegendBlock.TextSize, width)];

    private List<(List<LegendBlock> Blocks, double Height)> Rows(double width)
    {
        var rows = new List<List<LegendBlock>>();
        var x = double.PositiveInfinity;
        foreach (var block in Blocks)
        {
            if (x + block.Width > width)
            {
                rows.Add([]);
                x = 0;
            }
            rows[^1].Add(block);
            x += block.Width + Space;
        }
        return [.. rows.Select(row => (row, row.Max(block => block.Height)))];
    }
}

/// <summary>One explanation: texts and samples side by side.</summary>
/// <param name="colour">Colour of the texts.</param>
internal sealed class LegendBlock(string colour)
{
    public const double TextSize = 11;
    private const double Gap = 6, Space = 14, LineLength = 24, TickLength = 12, BarLength = 132, BarHeight = 9;
    private const int BarSteps = 44;

    private readonly List<Func<double, double, Shape>> items = [];
    private double x;

    /// <summary>Width.</summary>
    public double Width => x - Space;

    /// <summary>Height of its row.</summary>
    public double Height { get; private set; } = 24;

    /// <summary>The shapes, with the left end and the middle of the row given.</summary>
    public IEnumerable<Shape> Draw(double left, double middle) => items.Select(item => item(left, middle));

    /// <summary>Adds a text.</summary>
    public LegendBlock Text(string text, int weight = 400)
    {
        var at = x;
        items.Add((left, middle) => new TextShape([(text, left + at, middle + 4)], TextSize, weight, colour));
        x += FontMetrics.Of(weight).Width(text, TextSize) + Space;
        return this;
    }

    /// <summary>Adds a circle with the text right of it.</summary>
    public LegendBlock Circle(double radius, string fill, string text)
    {
        var at = x + radius;
        items.Add((left, middle) => new CircleShape(left + at, middle, radius, Paint.Area(fill)));
        x += 2 * radius + Gap;
        Height = Math.Max(Height, 2 * radius + 6);
        return Text(text);
    }

    /// <summary>Adds a line with the text right of it.</summary>
    public LegendBlock Line(double width, string stroke, double opacity, string text)
    {
        var at = x;
        items.Add((left, middle) => PathShape.Line(left + at, middle, left + at + LineLength, middle, Paint.Line(stroke, width, opacity)));
        x += LineLength + Gap;
        return Text(text);
    }

    /// <summary>Adds a short upright line with the text right of it.</summary>
    public LegendBlock Tick(double width, string stroke, string text)
    {
        var at = x + width;
        items.Add((left, middle) => PathShape.Line(left + at, middle - TickLength / 2, left + at, middle + TickLength / 2, Paint.Line(stroke, width)));
        x += 2 * width + Gap;
        return Text(text);
    }

    /// <summary>Adds a bar of colours between two texts.</summary>
    public LegendBlock Bar(string least, string most, Func<double, string> colourAt)
    {
        Text(least);
        x += Gap - Space;
        for (var step = 0; step < BarSteps; step++)
        {
            var (at, fill) = (x + step * BarLength / BarSteps, colourAt((step + 0.5) / BarSteps));
            items.Add((left, middle) => PathShape.Rectangle(left + at, middle - BarHeight / 2, BarLength / BarSteps + 0.2, BarHeight, Paint.Area(fill)));
        }
        x += BarLength + Gap;
        return Text(most);
    }
}
