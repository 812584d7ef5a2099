using PaperGraph.Pictures.Drawings;

namespace PaperGraph.Pictures.Charts;

/// <summary>Puts labels beside fixed circles, each where it covers least: right, left, above, below, then farther off.</summary>
/// <remarks>Greedy: labels that are placed first have the choice. O(labels² + labels · circles).</remarks>
internal sealed class LabelPlacer(double left, double top, double right, double bottom, IEnumerable<(double X, double Y, double Radius)> circles)
{
    private const double Gap = 4;
    private const int Rings = 6;

    private readonly List<(double Left, double Top, double Right, double Bottom)> taken =
        [.. circles.Select(circle => (circle.X - circle.Radius, circle.Y - circle.Radius, circle.X + circle.Radius, circle.Y + circle.Radius))];

    /// <summary>Keeps labels out of a rectangle.</summary>
    public void Block((double Left, double Top, double Right, double Bottom) rectangle) => taken.Add(rectangle);

    /// <summary>Finds the place of a label and takes it.</summary>
    /// <returns>The point at which its lines are anchored, its upper edge, and the anchor.</returns>
    public (double X, double Top, Anchor Anchor) Place(double x, double y, double radius, double width, double height)
    {
        var best = Candidates(x, y, radius, width, height).MinBy(candidate => Cost(candidate, width, height));
        taken.Add((best.Left, best.Top, best.Left + width, best.Top + height));
        return (best.Anchor switch { Anchor.Start => best.Left, Anchor.Middle => best.Left + width / 2, _ => best.Left + width }, best.Top, best.Anchor);
    }

    private static IEnumerable<(double Left, double Top, Anchor Anchor, double Farness)> Candidates(double x, double y, double radius, double width, double height)
    {
        for (var ring = 0; ring < Rings; ring++)
        {
            var (reach, slant) = (radius + Gap + ring * 9, (radius + ring * 9) * 0.7 + 2);
            yield return (x + reach, y - height / 2, Anchor.Start, ring);
            yield return (x - reach - width, y - height / 2, Anchor.End, ring);
            yield return (x - width / 2, y - reach - height, Anchor.Middle, ring);
            yield return (x - width / 2, y + reach, Anchor.Middle, ring);
            yield return (x + slant, y - slant - height, Anchor.Start, ring + 0.5);
            yield return (x + slant, y + slant, Anchor.Start, ring + 0.5);
            yield return (x - slant - width, y - slant - height, Anchor.End, ring + 0.5);
            yield return (x - slant - width, y + slant, Anchor.End, ring + 0.5);
        }
    }

    private double Cost((double Left, double Top, Anchor Anchor, double Farness) place, double width, double height)
    {
        var (l, t, r, b) = (place.Left, place.Top, place.Left + width, place.Top + height);
        var covered = taken.Sum(other => Math.Max(0, Math.Min(r, other.Right) - Math.Max(l, other.Left)) * Math.Max(0, Math.Min(b, other.Bottom) - Math.Max(t, other.Top)));
        var outside = Math.Max(0, left - l) + Math.Max(0, r - right) + Math.Max(0, top - t) + Math.Max(0, b - bottom);
        return 3 * covered + 100 * outside + 6 * place.Farness;
    }
}
