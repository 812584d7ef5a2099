namespace PaperGraph.Linking.Learning;

/// <summary>The rising step function that is nearest to given points: turns scores into probabilities without assuming a shape.</summary>
/// <remarks>
/// Pool-adjacent-violators (Ayer et al. 1955, DOI 10.1214/aoms/1177728423; for calibration Zadrozny and Elkan 2002, DOI 10.1145/775047.775151).
/// Between the centres of two steps the value is interpolated. O(n log n). Does not depend on the order of the points.
/// </remarks>
internal sealed class IsotonicRegression
{
    private readonly double[] centres;
    private readonly double[] levels;

    private IsotonicRegression(double[] centres, double[] levels)
    {
        this.centres = centres;
        this.levels = levels;
    }

    /// <summary>Fits points (x, y).</summary>
    /// <param name="points">The points, one or more.</param>
    public static IsotonicRegression Fit(IEnumerable<(double X, double Y)> points)
    {
        var blocks = new List<(double X, double Y, int Count)>();
        foreach (var group in points.GroupBy(point => point.X).OrderBy(group => group.Key))
        {
            var count = group.Count();
            var block = (X: group.Key * count, Y: group.Select(point => point.Y).Order().Sum(), Count: count);
            while (blocks.Count > 0 && blocks[^1].Y * block.Count >= block.Y * blocks[^1].Count)
            {
                block = (block.X + blocks[^1].X, block.Y + blocks[^1].Y, block.Count + blocks[^1].Count);
                blocks.RemoveAt(blocks.Count - 1);
            }
            blocks.Add(block);
        }
        return new IsotonicRegression([.. blocks.Select(block => block.X / block.Count)], [.. blocks.Select(block => block.Y / block.Count)]);
    }

    /// <summary>The value at x, between the lowest and the highest level. O(log n).</summary>
    public double At(double x)
    {
        var index = Array.BinarySearch(centres, x);
        if (index >= 0) return levels[index];
        var next = ~index;
        if (next == 0) return levels[0];
        if (next == centres.Length) return levels[^1];
        var share = (x - centres[next - 1]) / (centres[next] - centres[next - 1]);
        return levels[next - 1] + share * (levels[next] - levels[next - 1]);
    }
}
