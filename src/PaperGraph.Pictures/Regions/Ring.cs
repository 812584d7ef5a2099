using System.Collections.Immutable;

namespace PaperGraph.Pictures.Regions;

/// <summary>A closed line through points.</summary>
/// <param name="Points">At least three points; the last joins the first.</param>
internal sealed record Ring(ImmutableArray<(double X, double Y)> Points)
{
    private const int Thinning = 4;

    /// <summary>The enclosed area: positive when the points run counterclockwise as seen on the page, negative otherwise.</summary>
    public double Area
    {
        get
        {
            double doubled = 0;
            for (var i = 0; i < Points.Length; i++)
            {
                var (a, b) = (Points[i], Points[(i + 1) % Points.Length]);
                doubled += b.X * a.Y - a.X * b.Y;
            }
            return doubled / 2;
        }
    }

    /// <summary>Whether a point lies inside (crossings of a ray).</summary>
    public bool Contains(double x, double y)
    {
        var isInside = false;
        for (var i = 0; i < Points.Length; i++)
        {
            var (a, b) = (Points[i], Points[(i + 1) % Points.Length]);
            if (a.Y > y != b.Y > y && x < (b.X - a.X) * (y - a.Y) / (b.Y - a.Y) + a.X) isInside = !isInside;
        }
        return isInside;
    }

    /// <summary>Every fourth point of a ring with many: the writer draws a smooth curve through them.</summary>
    public Ring Smoothed() => Points.Length < 10 * Thinning ? this : new Ring([.. Points.Where((_, i) => i % Thinning == 0)]);
}
