using PaperGraph.Pictures.Layout;
using PaperGraph.Pictures.Scenes;

namespace PaperGraph.Pictures.Svg;

/// <summary>The rows at the foot: what sizes and colours mean, and where the data come from.</summary>
internal sealed class Legend
{
    private const double Size = 11, Space = 14, Gap = 6, LineLength = 24;

    private readonly Scene scene;
    private readonly SvgText? svg;
    private readonly double y;
    private double x;

    private Legend(Scene scene, SvgText? svg, double x, double y) => (this.scene, this.svg, this.x, this.y) = (scene, svg, x, y);

    /// <summary>The room that the legend needs.</summary>
    public static double Width(Scene scene)
    {
        var legend = new Legend(scene, null, 0, 0);
        legend.Write();
        return legend.x + 2 * Page.Margin;
    }

    /// <summary>The height that the legend needs.</summary>
    public static double Height(Scene scene) => RowMiddle(scene) + SourceLine(scene) + 12;

    /// <summary>Writes the legend at the foot of a page.</summary>
    public static void Write(SvgText svg, Scene scene, Page page)
    {
        svg.Open("g", ("id", "legend"), ("font-size", Size), ("fill", Palette.Muted));
        new Legend(scene, svg, page.Left + Page.Margin, page.DrawingBottom + RowMiddle(scene)).Write();
        svg.Element("text", scene.Source, ("x", page.Left + Page.Margin), ("y", page.DrawingBottom + RowMiddle(scene) + SourceLine(scene)));
        svg.Close();
    }

    private static double RowMiddle(Scene scene) => Math.Max(14, LargestRadius(scene));

    private static double SourceLine(Scene scene) => Math.Max(28, LargestRadius(scene) + Space);

    private static double LargestRadius(Scene scene) => BoxMaker.Radius(scene.Nodes.Max(node => node.Papers), scene);

    private void Write()
    {
        Text("Papers", 600);
        foreach (var papers in Steps(scene.Nodes.Max(node => node.Papers), 20, 4))
        {
            var radius = BoxMaker.Radius(papers, scene);
            svg?.Element("circle", ("cx", x + radius), ("cy", y), ("r", radius), ("fill", Palette.Sample));
            x += 2 * radius + Gap;
            Text(TagScenes.Number(papers), 400);
        }
        if (scene.Links.Length == 0) return;
        x += Space;
        Text(scene.Nodes.Any(node => node.IsHub) ? "Papers of the topic in the field" : "Shared papers", 600);
        var most = scene.Links.Max(link => link.Papers);
        foreach (var papers in Steps(most, 10, 3))
        {
            svg?.Element("line", ("x1", x), ("x2", x + LineLength), ("y1", y), ("y2", y), ("stroke", Palette.Between), ("stroke-opacity", "0.7"), ("stroke-width", SvgWriter.LinkWidth(papers, most)));
            x += LineLength + Gap;
            Text(TagScenes.Number(papers), 400);
        }
        if (scene.Groups.Length < 2) return;
        x += Space;
        var isFields = scene.Nodes.Any(node => node.IsHub);
        Text(isFields ? "Coloured: in its main field" : "Coloured: within a community", 400);
        Text(isFields ? "Grey: to another field" : "Grey: between communities", 400);
    }

    private void Text(string text, int weight)
    {
        svg?.Element("text", text, ("x", x), ("y", y + 4), ("font-weight", (double)weight));
        x += BoxMaker.Font(weight).Width(text, Size) + Space;
    }

    /// <summary>A small, a middle and the largest number, without repeats.</summary>
    private static IEnumerable<int> Steps(int largest, int small, int middle)
        => new[] { largest / small, largest / middle, largest }.Select(value => Math.Max(1, value >= 20 && value < largest ? value / 10 * 10 : value)).Distinct().Order();
}
