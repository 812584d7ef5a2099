using PaperGraph.Pictures.Drawings;
using PaperGraph.Pictures.Text;

namespace PaperGraph.Pictures.Export;

/// <summary>Writes a drawing as an SVG whose text is text, in the bundled font.</summary>
internal static class SvgExporter
{
    private const string Fonts = "'Source Sans 3','Source Sans Pro','Segoe UI',Helvetica,Arial,sans-serif";

    /// <summary>The SVG. The same drawing gives the same text.</summary>
    public static string Write(Drawing drawing)
    {
        using var svg = new SvgText();
        var page = drawing.Page;
        svg.Open("svg", ("width", page.Width), ("height", page.Height), ("role", "img"), ("font-family", Fonts),
            ("viewBox", $"{PathData.Point(page.Left, page.Top)} {PathData.Point(page.Width, page.Height)}"));
        svg.Element("title", drawing.Title);
        svg.Element("desc", drawing.Description);
        svg.Element("style", EmbeddedFont.StyleSheet);
        svg.Element("rect", ("x", page.Left), ("y", page.Top), ("width", page.Width), ("height", page.Height), ("fill", drawing.Theme.Background));
        foreach (var layer in drawing.Layers)
        {
            svg.Open("g", ("id", layer.Id), ("fill-rule", "evenodd"), ("stroke-linecap", "round"), ("stroke-linejoin", "round"), ("paint-order", "stroke"));
            foreach (var shape in layer.Shapes) Write(svg, shape);
            svg.Close();
        }
        svg.Close();
        return svg.ToString();
    }

    private static void Write(SvgText svg, Shape shape)
    {
        switch (shape)
        {
            case GroupShape group:
                Open(svg, "g", shape);
                Name(svg, shape);
                foreach (var member in group.Shapes) Write(svg, member);
                break;
            case PathShape path:
                Open(svg, "path", shape, ("d", path.Data));
                Colour(svg, path.Paint);
                Name(svg, shape);
                break;
            case CircleShape circle:
                Open(svg, "circle", shape, ("cx", circle.X), ("cy", circle.Y), ("r", circle.Radius));
                Colour(svg, circle.Paint);
                Name(svg, shape);
                break;
            case TextShape text:
                Open(svg, "text", shape, ("font-size", text.Size), ("font-weight", (double)text.Weight), ("fill", text.Fill));
                if (text.Anchor != Anchor.Start) svg.Attribute("text-anchor", text.Anchor == Anchor.Middle ? "middle" : "end");
                if (text.Halo.Width > 0)
                {
                    svg.Attribute("stroke", text.Halo.Colour);
                    svg.Attribute("stroke-width", text.Halo.Width);
                    svg.Attribute("stroke-opacity", 0.9);
                }
                Name(svg, shape);
                foreach (var (line, x, y) in text.Lines) svg.Element("tspan", line, ("x", x), ("y", y));
                break;
            default:
                throw new InvalidOperationException($"No SVG for {shape.GetType().Name}.");
        }
        svg.Close();
    }

    private static void Open(SvgText svg, string element, Shape shape, params ReadOnlySpan<(string, object)> attributes)
    {
        svg.Open(element, attributes);
        if (shape.Id is { } id) svg.Attribute("id", id);
    }

    private static void Name(SvgText svg, Shape shape)
    {
        if (shape.Tooltip is { } tooltip) svg.Element("title", tooltip);
    }

    private static void Colour(SvgText svg, Paint paint)
    {
        svg.Attribute("fill", paint.Fill ?? "none");
        if (paint.Fill is not null && paint.FillOpacity < 1) svg.Attribute("fill-opacity", paint.FillOpacity);
        if (paint.Stroke is null) return;
        svg.Attribute("stroke", paint.Stroke);
        if (paint.StrokeWidth != 1) svg.Attribute("stroke-width", paint.StrokeWidth);
        if (paint.StrokeOpacity < 1) svg.Attribute("stroke-opacity", paint.StrokeOpacity);
    }
}
