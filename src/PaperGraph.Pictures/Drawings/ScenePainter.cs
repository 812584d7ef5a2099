using System.Collections.Immutable;
using PaperGraph.Pictures.Layout;
using PaperGraph.Pictures.Regions;
using PaperGraph.Pictures.Scenes;
using PaperGraph.Pictures.Style;

namespace PaperGraph.Pictures.Drawings;

/// <summary>Turns a placed scene with its routes and regions into a drawing.</summary>
internal sealed class ScenePainter
{
    private const double NeutralTint = 0.07;

    private readonly Placement placement;
    private readonly Scene scene;
    private readonly Theme theme;

    private ScenePainter(Placement placement, Theme theme) => (this.placement, scene, this.theme) = (placement, placement.Scene, theme);

    /// <summary>Draws.</summary>
    /// <param name="placement">Where everything is.</param>
    /// <param name="paths">Path data by link of the scene.</param>
    /// <param name="regions">Areas of the groups.</param>
    /// <param name="theme">Colours.</param>
    public static Drawing Paint(Placement placement, ImmutableArray<string> paths, ImmutableArray<Region> regions, Theme theme)
    {
        var painter = new ScenePainter(placement, theme);
        var legend = SceneLegend.Of(placement.Scene, placement.Format, theme);
        var boxes = placement.Boxes;
        var page = Page.Around(boxes.Min(box => box.Left), boxes.Min(box => box.Top), boxes.Max(box => box.Right), boxes.Max(box => box.Bottom), placement.Scene.Title, legend, placement.Format);
        return new Drawing
        {
            Title = placement.Scene.Title,
            Description = placement.Scene.Description,
            Page = page,
            Theme = theme,
            Layers =
            [
                new Layer("regions", [.. regions.Where(region => region.Rings.Length > 0).Select(painter.Area)]),
                new Layer("links", painter.Links(paths)),
                new Layer("nodes", [.. Enumerable.Range(0, placement.Scene.Nodes.Length).Select(painter.Node)]),
                new Layer("labels", [.. Enumerable.Range(0, placement.Nodes.Length).Select(painter.Label)]),
                new Layer("titles", [.. placement.Titles.Select(painter.Title)]),
                new Layer("headline", [page.Headline(placement.Scene.Title, theme.Ink)]),
                legend.Draw(page),
            ],
        };
    }

    /// <summary>Width of a link, given the scene's largest.</summary>
    public static double LinkWidth(double width, double most) => 0.5 + 2.2 * Math.Sqrt(width / most);

    private Shape Area(Region region)
    {
        var colour = AreaColour(region.Group);
        return new PathShape(string.Concat(region.Rings.Select(PathData.Smooth)), new Paint
        {
            Fill = colour,
            FillOpacity = scene.Colours is null ? theme.Tinting : NeutralTint,
            Stroke = colour,
            StrokeOpacity = theme.AreaEdge,
        });
    }

    private ImmutableArray<Shape> Links(ImmutableArray<string> paths)
    {
        var most = scene.Links.Select(link => link.Width).DefaultIfEmpty().Max();
        return [.. scene.Links.Index().OrderBy(entry => entry.Item.Width).Select(entry =>
        {
            var link = entry.Item;
            var isInside = GraphDistances.SameGroup(scene, link) && scene.Colours is null;
            return new PathShape(paths[entry.Index], Drawings.Paint.Line(isInside ? theme.Fill(ColourOf(link.A)) : theme.Between, LinkWidth(link.Width, most), isInside ? theme.InsideOpacity : theme.BetweenOpacity))
            {
                Tooltip = $"{scene.Nodes[link.A].Label} – {scene.Nodes[link.B].Label}: {scene.Width.Text(link.Width)}",
            };
        })];
    }

    private Shape Node(int index)
    {
        var (node, box) = (scene.Nodes[index], placement.Nodes[index]);
        var edge = theme.Background;
        double total = node.Slices.Sum(slice => slice.Part), from = 0;
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        shapes.Add(new CircleShape(box.X, box.CircleY, box.Radius, new Paint { Fill = CircleColour(index), Stroke = edge }));
        foreach (var (group, part) in scene.Colours is null && node.Slices.Length > 1 ? node.Slices : [])
        {
            var to = from + part / total;
            shapes.Add(new PathShape(PathData.Slice(box.X, box.CircleY, box.Radius, from, to), new Paint { Fill = theme.Fill(scene.Groups[group].Colour), Stroke = edge, StrokeWidth = 0.4 }));
            from = to;
        }
        var colour = scene.Colours is { } key ? $"; {key.Name}: {(key.Categories.IsEmpty ? key.Text(key.Values[index]) : key.Values[index] is >= 0 and var at ? key.Categories[(int)at] : "none")}" : "";
        return new GroupShape(shapes.ToImmutable()) { Id = node.Id, Tooltip = $"{node.Label}: {scene.Size.Text(node.Size)}{colour}" };
    }

    private Shape Label(int index)
    {
        var isInArea = scene.Nodes[index].Group >= 0 && scene.Groups[scene.Nodes[index].Group].HasRegion;
        var colour = scene.Nodes[index].IsHub && scene.Colours is null ? theme.Text(ColourOf(index)) : theme.Ink;
        return Text(placement.Nodes[index], colour, isInArea ? Halo(scene.Nodes[index].Group) : theme.Background, 2.6);
    }

    private Shape Title(TitleBox title) =>
        Text(title, scene.Colours is null ? theme.Text(scene.Groups[title.Group].Colour) : theme.Ink, Halo(title.Group), 3.4);

    private static TextShape Text(Box box, string fill, string halo, double width)
        => new(box.Lines, box.Text.Size, box.Text.Weight, fill) { Anchor = Anchor.Middle, Halo = (halo, width) };

    private string Halo(int group) => scene.Colours is null ? theme.Tint(scene.Groups[group].Colour) : Palette.Mix(theme.Background, theme.Between, NeutralTint);

    private string AreaColour(int group) => scene.Colours is null ? theme.Fill(scene.Groups[group].Colour) : theme.Between;

    private string CircleColour(int node) => scene.Colours switch
    {
        null => theme.Fill(ColourOf(node)),
        { } key when double.IsNaN(key.Values[node]) => theme.Fill(-1),
        { Categories.IsEmpty: false } key => theme.Fill((int)key.Values[node]),
        { } key => theme.Sequential(key.Part(key.Values[node])),
    };

    private int ColourOf(int node) => scene.Nodes[node].Group < 0 ? -1 : scene.Groups[scene.Nodes[node].Group].Colour;
}
