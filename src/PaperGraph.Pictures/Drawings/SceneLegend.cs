using System.Collections.Immutable;
using PaperGraph.Pictures.Layout;
using PaperGraph.Pictures.Scenes;
using PaperGraph.Pictures.Style;

namespace PaperGraph.Pictures.Drawings;

/// <summary>What the sizes and colours of a scene mean.</summary>
internal static class SceneLegend
{
    /// <summary>The legend of a scene.</summary>
    public static Legend Of(Scene scene, SheetFormat format, Theme theme)
    {
        var blocks = ImmutableArray.CreateBuilder<LegendBlock>();
        if (scene.Nodes.Any(node => node.Area > 0)) blocks.Add(Sizes(scene, format, theme));
        if (scene.Links.Length > 0) blocks.Add(Widths(scene, theme));
        if (scene.SliceMeaning is { } slices && scene.Colours is null) blocks.Add(new LegendBlock(theme.Muted).Text(slices));
        if (scene.LinkColours is { } colours) blocks.Add(new LegendBlock(theme.Muted).Text($"Coloured: {colours.Inside}").Text($"Grey: {colours.Between}"));
        if (scene.Colours is { } key) blocks.AddRange(Colours(key, theme));
        return new Legend(blocks.ToImmutable(), scene.Shown is { } shown ? $"{shown} · {scene.Source}" : scene.Source, theme.Muted);
    }

    private static LegendBlock Sizes(Scene scene, SheetFormat format, Theme theme)
    {
        var block = new LegendBlock(theme.Muted).Text(scene.Size.Heading, 600);
        double[] areas = [.. scene.Nodes.Select(node => node.Area).Where(area => area > 0)];
        foreach (var size in SizeSteps.Of(areas.Max(), 20, 4, areas.Min(), IsCounted(scene.Size, areas))) block.Circle(BoxMaker.Radius(size, scene, format), theme.Sample, (BoxMaker.IsSmallest(size, scene, format) && areas.Min() < size ? "≤ " : "") + Quantity.Number(size));
        return block;
    }

    private static LegendBlock Widths(Scene scene, Theme theme)
    {
        var block = new LegendBlock(theme.Muted).Text(scene.Width.Heading, 600);
        var most = scene.Links.Max(link => link.Width);
        foreach (var width in SizeSteps.Of(most, 10, 3, scene.Links.Min(link => link.Width), IsCounted(scene.Width, scene.Links.Select(link => link.Width)))) block.Line(ScenePainter.LinkWidth(width, most), theme.Between, 0.7, Quantity.Number(width));
        return block;
    }

    private static IEnumerable<LegendBlock> Colours(ColourKey key, Theme theme)
    {
        var missing = key.Values.Any(double.IsNaN);
        if (key.Categories.IsEmpty)
        {
            var block = new LegendBlock(theme.Muted).Text(key.Heading, 600).Bar(key.Text(key.Least), key.Text(key.Most), theme.Sequential);
            if (missing) block.Circle(4, theme.Fill(-1), "unknown");
            yield return block;
            yield break;
        }
        foreach (var (index, name) in key.Categories.Index().Where(entry => key.Values.Contains(entry.Index))) yield return new LegendBlock(theme.Muted).Circle(4, theme.Fill(index), name);
        if (missing) yield return new LegendBlock(theme.Muted).Circle(4, theme.Fill(-1), "none");
    }

    /// <summary>Things with a noun are counted; of other numbers those that are all whole, as strengths mostly are.</summary>
    private static bool IsCounted(Quantity quantity, IEnumerable<double> values) => quantity.Singular is not null || values.All(value => value == Math.Floor(value)) && values.Max() > 1;
}
