using System.Collections.Immutable;
using PaperGraph.Pictures.Scenes;
using PaperGraph.Pictures.Text;

namespace PaperGraph.Pictures.Layout;

/// <summary>Gives circles and labels their sizes.</summary>
internal static class BoxMaker
{
    private const double SmallestRadius = 2.2;
    private const double SemiBoldFrom = 0.55;

    /// <summary>Radius of the circle of a size, given the scene's largest: the area is the size.</summary>
    public static double Radius(double size, Scene scene, SheetFormat format)
    {
        var largest = scene.Nodes.Max(node => node.Area);
        return Math.Max(SmallestRadius, format.Circles * scene.LargestRadius * Math.Sqrt(largest > 0 ? size / largest : 1));
    }

    /// <summary>Whether the circle of a size is drawn larger than its area, so that it can be seen.</summary>
    public static bool IsSmallest(double size, Scene scene, SheetFormat format) => Radius(size, scene, format) == SmallestRadius;

    /// <summary>One box per node, in the scene's order, all at the origin.</summary>
    public static NodeBox[] Nodes(Scene scene, SheetFormat format)
    {
        var others = scene.Nodes.Where(node => !node.IsHub).Select(node => Math.Sqrt(node.Area)).DefaultIfEmpty().ToArray();
        var (least, most) = (others.Min(), others.Max());
        return [.. scene.Nodes.Select(node =>
        {
            var share = most > least ? (Math.Sqrt(node.Area) - least) / (most - least) : 1;
            var text = node.IsHub
                ? Block([LabelText.Clean(node.Label)], format.HubText, 700)
                : Block(LabelText.Wrap(LabelText.Clean(node.Label)), format.SmallestText + (format.LargestText - format.SmallestText) * share, node.IsBold ?? share > SemiBoldFrom ? 600 : 400);
            return new NodeBox(node.Group, Radius(node.Area, scene, format), text);
        })];
    }

    /// <summary>One box per titled group; two lines where one would be wider than the group's own boxes in a row of about four.</summary>
    public static TitleBox[] Titles(Scene scene, NodeBox[] nodes, SheetFormat format) =>
        [.. scene.Groups.Index().Where(entry => entry.Item.Title is not null).Select(entry =>
        {
            var members = nodes.Where(box => box.Group == entry.Index).ToArray();
            var parts = entry.Item.Title!.Split(" · ", 2).Select(LabelText.Clean).ToArray();
            var oneLine = Block([string.Join(" · ", parts)], format.TitleText, 700);
            var room = 1.3 * Math.Sqrt(members.Sum(box => (box.Width + 8) * (box.Height + 8)));
            return new TitleBox(entry.Index, parts.Length == 1 || oneLine.Width <= room ? oneLine : Block([parts[0] + " ·", parts[1]], format.TitleText, 700));
        })];

    private static TextBlock Block(ImmutableArray<string> lines, double size, int weight)
    {
        var rounded = Math.Round(size, 2);
        return new TextBlock(lines, rounded, weight, Math.Max(1, lines.Max(line => FontMetrics.Of(weight).Width(line, rounded))));
    }
}
