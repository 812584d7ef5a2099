namespace PaperGraph.Analysis.Layout;

/// <summary>
/// Puts the connected parts of a map side by side: the largest to the left, lying along its longer axis, the others in columns beside it, for drawings are wider than high.
/// A part that is looser than the largest shrinks until its nodes have as much room as there.
/// </summary>
internal static class PartPacking
{
    private const double Gap = 0.7;
    private const double LeastHeight = 9;

    /// <summary>Moves and turns each part as a whole, so that the rectangles around the parts do not overlap. O(nodes).</summary>
    /// <param name="parts">The nodes of each part, the largest part first.</param>
    /// <param name="places">The places; changed.</param>
    public static void Run(IReadOnlyList<int[]> parts, MapPoint[] places)
    {
        double height = LeastHeight, x = 0, y = 0, width = 0, room = 0;
        foreach (var (index, part) in parts.Index())
        {
            Lay(part, places);
            var box = Box.Around(part, places);
            if (index == 0) room = Math.Sqrt(box.Width * box.Height / part.Length);
            else box = Shrink(part, places, box, room * Math.Sqrt(part.Length));
            if (index > 0 && y + box.Height > height) (x, y, width) = (x + width + Gap, 0, 0);
            var move = new MapPoint(x - box.Left, y - box.Top);
            foreach (var node in part) places[node] += move;
            (y, width) = (y + box.Height + Gap, Math.Max(width, box.Width));
            if (index == 0) (height, x, y, width) = (Math.Max(height, box.Height), box.Width + (2 * Gap), 0, 0);
        }
    }

    /// <summary>Draws a part together until its longer side is no longer than wanted.</summary>
    private static Box Shrink(int[] part, MapPoint[] places, Box box, double wanted)
    {
        var side = Math.Max(box.Width, box.Height);
        if (wanted <= 0 || side <= wanted) return box;
        foreach (var node in part) places[node] *= wanted / side;
        return Box.Around(part, places);
    }

    /// <summary>Turns a part so that it is widest from left to right: by the principal axis of its places.</summary>
    private static void Lay(int[] part, MapPoint[] places)
    {
        var middle = part.Aggregate(new MapPoint(0, 0), (sum, node) => sum + places[node]) * (1.0 / part.Length);
        double xx = 0, xy = 0, yy = 0;
        foreach (var node in part)
        {
            var from = places[node] - middle;
            (xx, xy, yy) = (xx + (from.X * from.X), xy + (from.X * from.Y), yy + (from.Y * from.Y));
        }
        var turn = -0.5 * Math.Atan2(2 * xy, xx - yy);
        double cos = Math.Cos(turn), sin = Math.Sin(turn);
        foreach (var node in part)
        {
            var from = places[node] - middle;
            places[node] = new MapPoint((cos * from.X) - (sin * from.Y), (sin * from.X) + (cos * from.Y));
        }
    }

    private readonly record struct Box(double Left, double Top, double Width, double Height)
    {
        public static Box Around(int[] part, MapPoint[] places)
        {
            double left = part.Min(node => places[node].X), top = part.Min(node => places[node].Y);
            return new Box(left, top, part.Max(node => places[node].X) - left, part.Max(node => places[node].Y) - top);
        }
    }
}
