using System.Collections.Immutable;
using PaperGraph.Pictures.Layout;
using PaperGraph.Pictures.Regions;
using PaperGraph.Pictures.Scenes;
using PaperGraph.Pictures.Text;

namespace PaperGraph.Pictures.Svg;

/// <summary>Turns a placed scene with its routes and regions into an SVG whose text is text.</summary>
internal sealed class SvgWriter
{
    private const string Fonts = "'Source Sans 3','Source Sans Pro','Segoe UI',Helvetica,Arial,sans-serif";

    private readonly SvgText svg;
    private readonly Placement placement;
    private readonly Scene scene;
    private readonly Page page;

    private SvgWriter(SvgText svg, Placement placement)
    {
        (this.svg, this.placement, scene) = (svg, placement, placement.Scene);
        page = Page.Around(placement);
    }

    /// <summary>Writes the SVG.</summary>
    public static string Write(Placement placement, ImmutableArray<string> paths, ImmutableArray<Region> regions)
    {
        using var svg = new SvgText();
        new SvgWriter(svg, placement).Write(paths, regions);
        return svg.ToString();
    }

    /// <summary>Width of a link, given the scene's largest number of shared papers.</summary>
    public static double LinkWidth(int papers, int most) => 0.5 + 2.2 * Math.Sqrt((double)papers / Math.Max(1, most));

    private void Write(ImmutableArray<string> paths, ImmutableArray<Region> regions)
    {
        svg.Open("svg", ("width", page.Width), ("height", page.Height), ("role", "img"), ("font-family", Fonts),
            ("viewBox", $"{SvgText.Point(page.Left, page.Top)} {SvgText.Point(page.Width, page.Height)}"));
        svg.Element("title", scene.Title);
        svg.Element("desc", scene.Description);
        svg.Element("style", EmbeddedFont.StyleSheet);
        svg.Element("rect", ("x", page.Left), ("y", page.Top), ("width", page.Width), ("height", page.Height), ("fill", "#ffffff"));
        WriteRegions(regions);
        WriteLinks(paths);
        WriteCircles();
        WriteLabels();
        svg.Element("text", scene.Title, ("id", "headline"), ("x", page.Left + Page.Margin), ("y", page.Top + 30), ("font-size", Page.HeadlineSize), ("font-weight", "700"), ("fill", Palette.Ink));
        Legend.Write(svg, scene, page);
        svg.Close();
    }

    private void WriteRegions(ImmutableArray<Region> regions)
    {
        svg.Open("g", ("id", "regions"), ("fill-rule", "evenodd"), ("fill-opacity", "0.1"), ("stroke-opacity", "0.35"));
        foreach (var region in regions.Where(region => region.Rings.Length > 0))
        {
            var colour = Palette.Fill(scene.Groups[region.Group].Colour);
            svg.Element("path", ("d", string.Concat(region.Rings.Select(PathData.Smooth))), ("fill", colour), ("stroke", colour));
        }
        svg.Close();
    }

    private void WriteLinks(ImmutableArray<string> paths)
    {
        var most = scene.Links.Select(link => link.Papers).DefaultIfEmpty().Max();
        svg.Open("g", ("id", "links"), ("fill", "none"), ("stroke-linecap", "round"));
        foreach (var (index, link) in scene.Links.Index().OrderBy(entry => entry.Item.Papers))
        {
            var isInside = GraphDistances.SameGroup(scene, link);
            svg.Open("path", ("d", paths[index]), ("stroke", isInside ? Colour(link.A, Palette.Fill) : Palette.Between),
                ("stroke-width", LinkWidth(link.Papers, most)), ("stroke-opacity", isInside ? "0.5" : "0.38"));
            svg.Element("title", $"{scene.Nodes[link.A].Label} – {scene.Nodes[link.B].Label}: {Papers(link.Papers)}");
            svg.Close();
        }
        svg.Close();
    }

    private void WriteCircles()
    {
        svg.Open("g", ("id", "nodes"), ("stroke", "#ffffff"));
        for (var i = 0; i < scene.Nodes.Length; i++)
        {
            var (node, box) = (scene.Nodes[i], placement.Nodes[i]);
            svg.Open("g", ("id", node.Id));
            svg.Element("title", $"{node.Label}: {Papers(node.Papers)}");
            svg.Element("circle", ("cx", box.X), ("cy", box.CircleY), ("r", box.Radius), ("fill", Colour(i, Palette.Fill)));
            WriteSlices(node, box);
            svg.Close();
        }
        svg.Close();
    }

    private void WriteSlices(SceneNode node, NodeBox box)
    {
        double total = node.Slices.Sum(slice => slice.Papers), from = 0;
        if (node.Slices.Length < 2) return;
        foreach (var (group, papers) in node.Slices)
        {
            var to = from + papers / total;
            svg.Element("path", ("d", PathData.Slice(box.X, box.CircleY, box.Radius, from, to)), ("fill", Palette.Fill(scene.Groups[group].Colour)), ("stroke-width", "0.4"));
            from = to;
        }
    }

    private void WriteLabels()
    {
        OpenTexts("labels", 2.6);
        for (var i = 0; i < placement.Nodes.Length; i++)
            WriteText(placement.Nodes[i], scene.Nodes[i].IsHub ? Colour(i, Palette.Text) : Palette.Ink, HasRegion(i) ? Colour(i, Palette.Tint) : "#ffffff");
        svg.Close();
        OpenTexts("titles", 3.4);
        foreach (var title in placement.Titles)
            WriteText(title, Palette.Text(scene.Groups[title.Group].Colour), Palette.Tint(scene.Groups[title.Group].Colour));
        svg.Close();
    }

    /// <summary>Texts have a halo in the colour behind them, so that they stay readable over the edge of an area.</summary>
    private void OpenTexts(string id, double halo)
        => svg.Open("g", ("id", id), ("text-anchor", "middle"), ("paint-order", "stroke"), ("stroke-width", halo), ("stroke-opacity", "0.9"), ("stroke-linejoin", "round"));

    private void WriteText(Box box, string fill, string halo)
    {
        var text = box.Text;
        svg.Open("text", ("font-size", text.Size), ("font-weight", (double)text.Weight), ("fill", fill), ("stroke", halo));
        for (var line = 0; line < text.Lines.Length; line++)
        {
            var middle = box.TextY + (line - (text.Lines.Length - 1) / 2.0) * text.Size * TextBlock.LineSpacing;
            svg.Element("tspan", text.Lines[line], ("x", box.X), ("y", middle + 0.27 * text.Size));
        }
        svg.Close();
    }

    private bool HasRegion(int node) => scene.Nodes[node].Group >= 0 && scene.Groups[scene.Nodes[node].Group].HasRegion;

    private string Colour(int node, Func<int, string> shade) => shade(scene.Nodes[node].Group < 0 ? -1 : scene.Groups[scene.Nodes[node].Group].Colour);

    private static string Papers(int papers) => papers == 1 ? "1 paper" : $"{TagScenes.Number(papers)} papers";
}
