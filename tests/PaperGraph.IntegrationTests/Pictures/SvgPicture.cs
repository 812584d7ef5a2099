using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PaperGraph.Pictures.Text;

namespace PaperGraph.IntegrationTests.Pictures;

/// <summary>A picture as a reader of the SVG file sees it: its own parser and geometry, nothing of the layout's.</summary>
internal sealed partial class SvgPicture
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public SvgPicture(string path)
    {
        Root = XDocument.Load(path).Root!;
        Circles = [.. Group("nodes").Elements(Svg + "g").Select(node => node.Element(Svg + "circle")!)
            .Select(circle => new Circle(Number(circle, "cx"), Number(circle, "cy"), Number(circle, "r")))];
        Labels = [.. Group("labels").Elements(Svg + "text").Select(Extent)];
        Titles = [.. Group("titles").Elements(Svg + "text").Select(Extent)];
        Links = [.. Group("links").Elements(Svg + "path").Select(path => Flatten(path.Attribute("d")!.Value).Single())];
        Regions = [.. Group("regions").Elements(Svg + "path").Select(path => (path.Attribute("fill")!.Value, Flatten(path.Attribute("d")!.Value)))];
        Fills = [.. Group("nodes").Elements(Svg + "g").Select(node => node.Element(Svg + "circle")!.Attribute("fill")!.Value)];
    }

    public XElement Root { get; }

    public Circle[] Circles { get; }

    public string[] Fills { get; }

    /// <summary>The space of each circle's label, in the order of the circles.</summary>
    public Rectangle[] Labels { get; }

    public Rectangle[] Titles { get; }

    /// <summary>Each link as points less than a unit apart.</summary>
    public Point[][] Links { get; }

    /// <summary>Outlines of each area.</summary>
    public (string Fill, Point[][] Rings)[] Regions { get; }

    public double Width => Number(Root, "width");

    public double Height => Number(Root, "height");

    public double SmallestText => Group("labels").Elements(Svg + "text").Min(text => Number(text, "font-size"));

    /// <summary>The circles that a link joins: those that its ends lie on.</summary>
    public (int From, int To) Ends(Point[] link) => (Nearest(link[0]), Nearest(link[^1]));

    private int Nearest(Point point) => Circles.Index().MinBy(entry => Math.Abs(Distance(point, entry.Item) - entry.Item.Radius)).Index;

    public static double Distance(Point point, Circle circle) => Math.Sqrt((point.X - circle.X) * (point.X - circle.X) + (point.Y - circle.Y) * (point.Y - circle.Y));

    /// <summary>Whether the picture is one of nodes and links, and no chart.</summary>
    public bool HasLinks => Root.Elements(Svg + "g").Any(group => group.Attribute("id")!.Value == "links");

    private XElement Group(string id) => Root.Elements(Svg + "g").SingleOrDefault(group => group.Attribute("id")!.Value == id) ?? new XElement(Svg + "g");

    private static Rectangle Extent(XElement text)
    {
        var size = Number(text, "font-size");
        var font = Number(text, "font-weight") switch { 400 => FontMetrics.Regular, 600 => FontMetrics.SemiBold, _ => FontMetrics.Bold };
        var lines = text.Elements(Svg + "tspan").ToArray();
        var width = lines.Max(line => font.Width(line.Value, size));
        var x = Number(lines[0], "x");
        // Letters of this font reach from 0.7 em above the base line to 0.2 em below.
        return new Rectangle(x - width / 2, Number(lines[0], "y") - 0.7 * size, x + width / 2, Number(lines[^1], "y") + 0.2 * size);
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static Point[][] Flatten(string data)
    {
        var rings = new List<List<Point>>();
        foreach (Match command in Commands().Matches(data))
        {
            var n = command.Groups[2].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            if (command.Groups[1].Value == "M") rings.Add([new Point(n[0], n[1])]);
            else if (n.Length > 0) Add(rings[^1], command.Groups[1].Value, n);
        }
        return [.. rings.Select(ring => ring.ToArray())];
    }

    private static void Add(List<Point> points, string command, double[] n)
    {
        var a = points[^1];
        var end = new Point(n[^2], n[^1]);
        // An arc stands here as its chord: routes use none that is longer than a corner.
        var (b, c) = command == "C" ? (new Point(n[0], n[1]), new Point(n[2], n[3])) : (Between(a, end, 1 / 3.0), Between(a, end, 2 / 3.0));
        var steps = (int)Math.Ceiling(Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y) + Math.Abs(b.X - c.X) + Math.Abs(b.Y - c.Y) + Math.Abs(c.X - end.X) + Math.Abs(c.Y - end.Y)) + 1;
        for (var step = 1; step <= steps; step++)
        {
            var t = (double)step / steps;
            var (ab, bc, cd) = (Between(a, b, t), Between(b, c, t), Between(c, end, t));
            points.Add(Between(Between(ab, bc, t), Between(bc, cd, t), t));
        }
    }

    private static Point Between(Point a, Point b, double t) => new(a.X + t * (b.X - a.X), a.Y + t * (b.Y - a.Y));

    [GeneratedRegex("([MLCAZ])([^MLCAZ]*)")]
    private static partial Regex Commands();
}

internal readonly record struct Point(double X, double Y);

internal readonly record struct Circle(double X, double Y, double Radius);

internal readonly record struct Rectangle(double Left, double Top, double Right, double Bottom)
{
    public bool Contains(Point point, double inset) => point.X > Left + inset && point.X < Right - inset && point.Y > Top + inset && point.Y < Bottom - inset;

    public bool Overlaps(Rectangle other, double slack) => Left + slack < other.Right && other.Left + slack < Right && Top + slack < other.Bottom && other.Top + slack < Bottom;
}
