using System.Collections.Immutable;
using PaperGraph.Pictures.Layout;

namespace PaperGraph.Pictures.Regions;

/// <summary>The outlined area of a group: closed rings of points, holes among them (fill rule even-odd).</summary>
/// <param name="Group">Index of the group.</param>
/// <param name="Rings">Outlines.</param>
internal sealed record Region(int Group, ImmutableArray<Ring> Rings);

/// <summary>
/// Draws an area around the boxes of each group. On a grid, g = min(R − d_own, (d_other − d_own − gap)/2), where d is the distance to the
/// nearest box of the group and of any other; g is blurred, and the area is where g ≥ 0. As g_a + g_b ≤ −gap for any two groups, and blurring
/// keeps sums, no two areas meet.
/// </summary>
/// <remarks>O(groups² · grid); deterministic, whatever the number of threads.</remarks>
internal static class RegionMaker
{
    private const double Reach = 16, Gap = 6, Blur = 7, Bridge = 0.35, LongestBridge = 160;
    private const int Cells = 420;

    /// <summary>The areas of the groups that have one, in their order.</summary>
    public static ImmutableArray<Region> Compute(Placement placement)
    {
        var groups = placement.Scene.Groups.Index().Where(entry => entry.Item.HasRegion).Select(entry => entry.Index).ToArray();
        if (groups.Length == 0) return [];
        var boxes = placement.Boxes;
        var grid = Grid.Around(boxes, 2.5 * Reach, Cells);
        // Boxes without a region compete as one more group.
        var fields = new float[groups.Length + 1][];
        Parallel.For(0, fields.Length, i => fields[i] = DistanceField(grid, boxes.Where(box => Array.IndexOf(groups, box.Group) == (i < groups.Length ? i : -1)).ToArray(), i < groups.Length));
        var regions = new Region[groups.Length];
        Parallel.For(0, groups.Length, i =>
        {
            var rings = Contours.Trace(grid, Level(grid, fields, i));
            var foreign = boxes.Where(box => box.Group != groups[i]).ToArray();
            regions[i] = new Region(groups[i], [.. rings.Where(ring => IsKept(ring, foreign)).Select(ring => ring.Smoothed())]);
        });
        return [.. regions];
    }

    /// <summary>Specks are dropped, and holes that hold nothing.</summary>
    private static bool IsKept(Ring ring, Box[] foreign)
        => ring.Area > 0 ? ring.Area > 4 * Reach * Reach : foreign.Any(box => ring.Contains(box.X, box.Y));

    private static float[] DistanceField(Grid grid, Box[] boxes, bool isJoined)
    {
        const double far = 3 * Reach;
        var field = new float[grid.Width * grid.Height];
        Array.Fill(field, (float)far);
        foreach (var box in boxes)
            grid.Stamp(field, box.Left - far, box.Top - far, box.Right + far, box.Bottom + far, (x, y) =>
                Distance(Math.Max(Math.Abs(x - box.X) - box.Width / 2, 0), Math.Max(Math.Abs(y - box.Y) - box.Height / 2, 0)));
        if (!isJoined) return field;
        foreach (var (a, b) in SpanningTree(boxes))
        {
            double dx = b.X - a.X, dy = b.Y - a.Y, squared = Math.Max(dx * dx + dy * dy, 1e-9);
            grid.Stamp(field, Math.Min(a.X, b.X) - far, Math.Min(a.Y, b.Y) - far, Math.Max(a.X, b.X) + far, Math.Max(a.Y, b.Y) + far, (x, y) =>
            {
                var along = Math.Clamp(((x - a.X) * dx + (y - a.Y) * dy) / squared, 0, 1);
                return Distance(x - a.X - along * dx, y - a.Y - along * dy) + Bridge * Reach;
            });
        }
        return field;
    }

    private static double Distance(double dx, double dy) => Math.Sqrt(dx * dx + dy * dy);

    /// <summary>Joins boxes to one tree by their shortest distances (Prim), leaving out far ones.</summary>
    private static IEnumerable<(Box A, Box B)> SpanningTree(Box[] boxes)
    {
        if (boxes.Length == 0) yield break;
        List<Box> inside = [boxes[0]], outside = [.. boxes[1..]];
        while (outside.Count > 0)
        {
            var (a, b) = inside.SelectMany(a => outside.Select(b => (A: a, B: b))).MinBy(pair => pair.A.DistanceTo(pair.B));
            inside.Add(b);
            outside.Remove(b);
            if (a.DistanceTo(b) < LongestBridge) yield return (a, b);
        }
    }

    private static float[] Level(Grid grid, float[][] fields, int own)
    {
        var level = new float[fields[own].Length];
        for (var cell = 0; cell < level.Length; cell++)
        {
            var other = float.PositiveInfinity;
            for (var group = 0; group < fields.Length; group++)
                if (group != own) other = Math.Min(other, fields[group][cell]);
            level[cell] = (float)Math.Min(Reach - fields[own][cell], (other - fields[own][cell] - Gap) / 2);
        }
        var radius = Math.Max(1, (int)Math.Round(Blur * 1.5 / grid.Cell));
        grid.Blur(level, radius);
        grid.Blur(level, radius);
        return level;
    }
}
