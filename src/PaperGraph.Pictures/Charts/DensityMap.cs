using PaperGraph.Pictures.Drawings;
using PaperGraph.Pictures.Layout;
using PaperGraph.Pictures.Regions;
using PaperGraph.Pictures.Style;

namespace PaperGraph.Pictures.Charts;

/// <summary>Where a network's nodes lie densely: the sum of Gaussian bells around the nodes, as high as these are large (van Eck and Waltman 2010, DOI 10.1007/s11192-009-0146-3).</summary>
internal static class DensityMap
{
    private const int Cells = 260, Levels = 9;
    private const double Bandwidth = 34, Margin = 70, Strongest = 0.85, Dot = 1.6;
    private const string Warm = "#F0A000", WarmOnDark = "#8A5A00";

    /// <summary>The map, with the labels where the network's picture has them.</summary>
    public static Drawing Draw(Placement placement, Theme theme)
    {
        var grid = Grid.Around(placement.Boxes, Margin, Cells);
        var density = Density(placement, grid);
        var legend = new Legend([new LegendBlock(theme.Muted).Text($"Density of {placement.Scene.Size.Name}", 600).Bar("low", "high", part => Colour(theme, part))], placement.Scene.Source, theme.Muted);
        var title = $"{placement.Scene.Title}, as density";
        var (left, top, right, bottom) = Extent(grid, density, placement);
        var page = Page.Around(left, top, right, bottom, title, legend, placement.Format);
        return new Drawing
        {
            Title = title,
            Description = $"The stronger the colour of a place, the more lies near it, counted by {placement.Scene.Size.Name}; what is linked strongly lies close together.",
            Page = page,
            Theme = theme,
            Layers =
            [
                new Layer("density", [.. Enumerable.Range(1, Levels).Select(level => Band(grid, density, level / (Levels + 1.0), Colour(theme, (double)level / Levels)))]),
                new Layer("nodes", [.. placement.Nodes.Select(box => new CircleShape(box.X, box.CircleY, Dot, Paint.Area(theme.Ink)))]),
                new Layer("labels", [.. placement.Nodes.Select(box => new TextShape(box.Lines, box.Text.Size, box.Text.Weight, theme.Ink) { Anchor = Anchor.Middle })]),
                new Layer("headline", [page.Headline(title, theme.Ink)]),
                legend.Draw(page),
            ],
        };
    }

    /// <summary>The rectangle around the lowest band and the labels.</summary>
    private static (double Left, double Top, double Right, double Bottom) Extent(Grid grid, float[] density, Placement placement)
    {
        var cells = Enumerable.Range(0, density.Length).Where(cell => density[cell] >= 1 / (Levels + 1.0)).ToArray();
        return (
            Math.Min(grid.Left + cells.Min(cell => cell % grid.Width) * grid.Cell, placement.Nodes.Min(box => box.Left)),
            Math.Min(grid.Top + cells.Min(cell => cell / grid.Width) * grid.Cell, placement.Nodes.Min(box => box.Top)),
            Math.Max(grid.Left + cells.Max(cell => cell % grid.Width + 1) * grid.Cell, placement.Nodes.Max(box => box.Right)),
            Math.Max(grid.Top + cells.Max(cell => cell / grid.Width + 1) * grid.Cell, placement.Nodes.Max(box => box.Bottom)));
    }

    /// <summary>The density at each cell, scaled so that the highest is 1.</summary>
    private static float[] Density(Placement placement, Grid grid)
    {
        var density = new float[grid.Width * grid.Height];
        for (var i = 0; i < placement.Nodes.Length; i++)
        {
            var (box, height) = (placement.Nodes[i], Math.Sqrt(placement.Scene.Nodes[i].Area));
            grid.Add(density, box.X, box.CircleY, 3.5 * Bandwidth, squared => height * Math.Exp(-squared / (2 * Bandwidth * Bandwidth)));
        }
        var most = density.Max();
        if (most > 0)
            for (var cell = 0; cell < density.Length; cell++) density[cell] /= most;
        return density;
    }

    private static PathShape Band(Grid grid, float[] density, double from, string colour)
    {
        var above = Array.ConvertAll(density, value => value - (float)from);
        return new PathShape(string.Concat(Contours.Trace(grid, above).Select(ring => PathData.Smooth(ring.Smoothed()))), Paint.Area(colour));
    }

    private static string Colour(Theme theme, double part)
        => Palette.Mix(theme.Background, theme.IsDark ? WarmOnDark : Warm, Strongest * part);
}
