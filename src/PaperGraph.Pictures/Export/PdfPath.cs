using System.Globalization;
using PdfSharp.Drawing;

namespace PaperGraph.Pictures.Export;

/// <summary>Reads path data (M, L, C, A, Z, absolute) as a path of lines and Bézier curves.</summary>
internal static class PdfPath
{
    /// <summary>The path.</summary>
    public static XGraphicsPath Read(string data)
    {
        var path = new XGraphicsPath();
        var at = default(XPoint);
        for (var i = 0; i < data.Length;)
        {
            var command = data[i++];
            var end = i;
            while (end < data.Length && !char.IsAsciiLetterUpper(data[end])) end++;
            double[] n = [.. data[i..end].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
            i = end;
            var to = n.Length >= 2 ? new XPoint(n[^2], n[^1]) : at;
            switch (command)
            {
                case 'M':
                    path.StartFigure();
                    break;
                case 'L':
                    path.AddLine(at, to);
                    break;
                case 'C':
                    path.AddBezier(at, new XPoint(n[0], n[1]), new XPoint(n[2], n[3]), to);
                    break;
                case 'A':
                    AddArc(path, at, to, n[0], n[1], n[2] * Math.PI / 180, n[3] != 0, n[4] != 0);
                    break;
                case 'Z':
                    path.CloseFigure();
                    break;
                default:
                    throw new FormatException($"Path data have the unknown command {command}.");
            }
            at = to;
        }
        return path;
    }

    /// <summary>An elliptical arc as Bézier curves of at most a quarter turn (SVG 1.1, appendix F.6).</summary>
    private static void AddArc(XGraphicsPath path, XPoint from, XPoint to, double rx, double ry, double turn, bool large, bool sweep)
    {
        var (cos, sin) = (Math.Cos(turn), Math.Sin(turn));
        double dx = (from.X - to.X) / 2, dy = (from.Y - to.Y) / 2, x = cos * dx + sin * dy, y = cos * dy - sin * dx;
        if (rx == 0 || ry == 0 || (x == 0 && y == 0))
        {
            path.AddLine(from, to);
            return;
        }
        var grow = Math.Sqrt(Math.Max(1, x * x / (rx * rx) + y * y / (ry * ry)));
        (rx, ry) = (rx * grow, ry * grow);
        var root = Math.Sqrt(Math.Max(0, (rx * rx * ry * ry - rx * rx * y * y - ry * ry * x * x) / (rx * rx * y * y + ry * ry * x * x))) * (large == sweep ? -1 : 1);
        double centreX = root * rx * y / ry, centreY = -root * ry * x / rx;
        double start = Math.Atan2((y - centreY) / ry, (x - centreX) / rx), span = Math.Atan2((-y - centreY) / ry, (-x - centreX) / rx) - start;
        if (sweep && span < 0) span += 2 * Math.PI;
        if (!sweep && span > 0) span -= 2 * Math.PI;
        double middleX = cos * centreX - sin * centreY + (from.X + to.X) / 2, middleY = sin * centreX + cos * centreY + (from.Y + to.Y) / 2;
        var parts = Math.Max(1, (int)Math.Ceiling(Math.Abs(span) / (Math.PI / 2) - 1e-9));
        var reach = 4.0 / 3 * Math.Tan(span / parts / 4);
        for (var part = 0; part < parts; part++)
        {
            double a = start + span * part / parts, b = start + span * (part + 1) / parts;
            path.AddBezier(
                On(Math.Cos(a), Math.Sin(a)), On(Math.Cos(a) - reach * Math.Sin(a), Math.Sin(a) + reach * Math.Cos(a)),
                On(Math.Cos(b) + reach * Math.Sin(b), Math.Sin(b) - reach * Math.Cos(b)), On(Math.Cos(b), Math.Sin(b)));
        }

        XPoint On(double unitX, double unitY) => new(middleX + cos * rx * unitX - sin * ry * unitY, middleY + sin * rx * unitX + cos * ry * unitY);
    }
}
