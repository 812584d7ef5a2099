using System.Text;
using PaperGraph.Pictures.Regions;

namespace PaperGraph.Pictures.Svg;

/// <summary>SVG path data.</summary>
internal static class PathData
{
    /// <summary>A smooth closed curve through a ring's points: a Catmull–Rom spline, as Bézier curves.</summary>
    public static string Smooth(Ring ring)
    {
        var points = ring.Points;
        var path = new StringBuilder("M" + SvgText.Point(points[0].X, points[0].Y));
        for (var i = 0; i < points.Length; i++)
        {
            var (a, b, c, d) = (points[(i - 1 + points.Length) % points.Length], points[i], points[(i + 1) % points.Length], points[(i + 2) % points.Length]);
            path.Append('C').Append(SvgText.Point(b.X + (c.X - a.X) / 6, b.Y + (c.Y - a.Y) / 6)).Append(' ')
                .Append(SvgText.Point(c.X - (d.X - b.X) / 6, c.Y - (d.Y - b.Y) / 6)).Append(' ').Append(SvgText.Point(c.X, c.Y));
        }
        return path.Append('Z').ToString();
    }

    /// <summary>A slice of a circle between two parts of the full turn, clockwise from the top.</summary>
    public static string Slice(double x, double y, double radius, double from, double to)
    {
        return $"M{SvgText.Point(x, y)}L{At(from)}A{SvgText.Number(radius)} {SvgText.Number(radius)} 0 {(to - from > 0.5 ? 1 : 0)} 1 {At(to)}Z";

        string At(double part) => SvgText.Point(x + radius * Math.Sin(2 * Math.PI * part), y - radius * Math.Cos(2 * Math.PI * part));
    }
}
