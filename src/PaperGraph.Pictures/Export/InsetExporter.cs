using System.Collections.Immutable;
using PaperGraph.Pictures.Drawings;
using PaperGraph.Pictures.Layout;
using PaperGraph.Pictures.Regions;
using PaperGraph.Pictures.Scenes;

namespace PaperGraph.Pictures.Export;

/// <summary>
/// Writes an arranged scene as an <c>svg</c> element for the inside of a page. What a picture in a file says in colours and fonts, this one says in classes: those of the
/// groups' colours, <c>area</c>, <c>link</c>, <c>disc</c>, <c>label</c> and <c>heading</c>.
/// </summary>
internal static class InsetExporter
{
    private const int Thinning = 5, LeastPoints = 8;
    private const double Margin = 4, Magnified = 1.45;
    private const string NoColour = "hue-none";

    /// <summary>The element. The same arrangement gives the same text.</summary>
    /// <param name="arrangement">What is where.</param>
    /// <param name="colours">The class of each group's colour; groups beyond these have none.</param>
    /// <param name="id">Begins the ids of title and description, unique in the page.</param>
    public static string Write(Arrangement arrangement, ImmutableArray<string> colours, string id)
    {
        var (placement, scene) = (arrangement.Placement, arrangement.Placement.Scene);
        var points = arrangement.Regions.SelectMany(region => region.Rings).SelectMany(ring => ring.Points).ToArray();
        double left = points.Select(point => point.X).Concat(placement.Boxes.Select(box => box.Left)).Min() - Margin, top = points.Select(point => point.Y).Concat(placement.Boxes.Select(box => box.Top)).Min() - Margin;
        double right = points.Select(point => point.X).Concat(placement.Boxes.Select(box => box.Right)).Max() + Margin, bottom = points.Select(point => point.Y).Concat(placement.Boxes.Select(box => box.Bottom)).Max() + Margin;
        using var svg = new SvgText();
        svg.Open("svg", ("class", "bridge"), ("width", Magnified * (right - left)), ("viewBox", $"{PathData.Point(left, top)} {PathData.Point(right - left, bottom - top)}"),
            ("role", "img"), ("aria-labelledby", $"{id}-t {id}-d"));
        svg.Element("title", scene.Title, ("id", id + "-t"));
        svg.Element("desc", scene.Description, ("id", id + "-d"));
        foreach (var region in arrangement.Regions.Where(region => region.Rings.Length > 0))
            svg.Element("path", ("class", "area " + Colour(region.Group)), ("fill-rule", "evenodd"), ("d", string.Concat(region.Rings.Select(ring => PathData.Smooth(Thinned(ring))))));
        Links(svg, scene, arrangement.Paths);
        for (var i = 0; i < scene.Nodes.Length; i++) Disc(svg, scene, scene.Nodes[i], placement.Nodes[i]);
        foreach (var box in placement.Nodes) Text(svg, "label", box);
        foreach (var title in placement.Titles) Text(svg, "heading", title);
        svg.Close();
        return svg.ToString();

        string Colour(int group) => group < colours.Length ? colours[group] : NoColour;

        void Disc(SvgText to, Scene of, SceneNode node, NodeBox box)
        {
            to.Open("g");
            to.Element("title", $"{node.Label}: {of.Size.Text(node.Size)}{string.Concat(node.Slices.Select(slice => $"; {of.Groups[slice.Group].Title} {Quantity.Number(slice.Part)}"))}");
            to.Element("circle", ("class", "disc " + Colour(node.Slices.IsEmpty ? node.Group : node.Slices[0].Group)), ("cx", box.X), ("cy", box.CircleY), ("r", box.Radius));
            double total = node.Slices.Sum(slice => slice.Part), from = 0;
            foreach (var (group, part) in node.Slices)
            {
                if (from > 0) to.Element("path", ("class", "disc " + Colour(group)), ("d", PathData.Slice(box.X, box.CircleY, box.Radius, from, from + part / total)));
                from += part / total;
            }
            to.Close();
        }
    }

    /// <summary>Points about six units apart carry the same curve in a fifth of the text.</summary>
    private static Ring Thinned(Ring ring) => ring.Points.Length < LeastPoints * Thinning ? ring : new Ring([.. ring.Points.Where((_, i) => i % Thinning == 0)]);

    private static void Links(SvgText svg, Scene scene, ImmutableArray<string> paths)
    {
        var most = scene.Links.Select(link => link.Width).DefaultIfEmpty().Max();
        foreach (var (i, link) in scene.Links.Index())
        {
            svg.Open("path", ("class", "link"), ("d", paths[i]), ("stroke-width", ScenePainter.LinkWidth(link.Width, most)));
            svg.Element("title", $"{scene.Nodes[link.A].Label} – {scene.Nodes[link.B].Label}: {scene.Width.Text(link.Width)}");
            svg.Close();
        }
    }

    private static void Text(SvgText svg, string kind, Box box)
    {
        svg.Open("text", ("class", kind), ("font-size", box.Text.Size));
        if (box.Text.Weight != 400) svg.Attribute("font-weight", (double)box.Text.Weight);
        foreach (var (line, x, y) in box.Lines) svg.Element("tspan", line, ("x", x), ("y", y));
        svg.Close();
    }
}
