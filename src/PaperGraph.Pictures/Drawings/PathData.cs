using System.Globalization;
using System.Text;
using PaperGraph.Pictures.Regions;

namespace PaperGraph.Pictures.Drawings;

/// <summary>SVG path data, numbers rounded to hundredths, the same on every machine.</summary>
internal static class PathData
{
    /// <summary>The number as SVG has it.</summary>
    public static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A point.</summary>
    public static string Point(double x, double y) => $"{Number(x)} {Number(y)}";

    /// <summary>A line through points.</summary>
    public static string Line(IEnumerable<(double X, double Y)> points) => "M" + string.Join('L', points.Select(point => Point(point.X, point.Y)));

    /// <summary>A smooth closed curve through a ring's points: a Catmull–Rom spline, as Bézier curves.</summary>
    public static string Smooth(Ring ring)
    {
        var points = ring.Points;
        var path = new StringBuilder("M" + Point(points[0].X, points[0].Y));
        for (var i = 0; i < points.Length; i++)
        {
            var (a, b, c, d) = (points[(i - 1 + points.Length) % points.Length], points[i], points[(i + 1) % points.Length], points[(i + 2) % points.Length]);
            path.Append('C').Append(Point(b.X + (c.X - a.X) / 6, b.Y + (c.Y - a.Y) / 6)).Append(' ')
                .Append(Point(c.X - (d.X - b.X) / 6, c.Y - (d.Y - b.Y) / 6)).Append(' ').Append(Point(c.X, c.Y));
        }
        return path.Append('Z').ToString();
    }

    /// <summary>A slice of a circle between two parts of the full turn, clockwise from the top.</summary>
    public static string Slice(double x, double y, double radius, double from, double to)
    {
        return $"M{Point(x, y)}L{At(from)}A{Number(radius)} {Number(radius)} 0 {(to - from > 0.5 ? 1 : 0)} 1 {At(to)}Z";

        string At(double part) => Point(x + radius * Math.Sin(2 * Math.PI * part), y - radius * Math.Cos(2 * Math.PI * part));
    }
}
