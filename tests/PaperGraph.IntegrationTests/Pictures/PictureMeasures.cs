namespace PaperGraph.IntegrationTests.Pictures;

/// <summary>How good a picture is, measured on its SVG.</summary>
internal sealed record PictureMeasures
{
    private const double Slack = 0.3;

    public PictureMeasures(SvgPicture picture)
    {
        var texts = picture.Labels.Concat(picture.Titles).ToArray();
        var marks = texts.Concat(picture.Circles.Select(circle => new Rectangle(circle.X - circle.Radius, circle.Y - circle.Radius, circle.X + circle.Radius, circle.Y + circle.Radius))).ToArray();
        for (var i = 0; i < marks.Length; i++)
            for (var j = i + 1; j < marks.Length; j++)
                if (marks[i].Overlaps(marks[j], Slack)) Overlaps++;
        double detours = 0;
        foreach (var link in picture.Links)
        {
            var (from, to) = picture.Ends(link);
            LinksOverLabels += texts.Count(text => link.Any(point => text.Contains(point, Slack)));
            LinksOverCircles += picture.Circles.Index().Count(entry => entry.Index != from && entry.Index != to && link.Any(point => SvgPicture.Distance(point, entry.Item) < entry.Item.Radius - Slack));
            detours += Length(link) / Math.Max(1, Length([link[0], link[^1]]));
            if (from == to) Unrouted++;
        }
        Detour = picture.Links.Length == 0 ? 1 : detours / picture.Links.Length;
        CrossingsPerLink = Crossings(picture) / (double)Math.Max(1, picture.Links.Length);
        White = 1 - marks.Sum(mark => (mark.Right - mark.Left) * (mark.Bottom - mark.Top)) / (picture.Width * picture.Height);
        SmallestPoint = picture.SmallestText * 180 / 25.4 * 72 / picture.Width;
        ForeignNodes = picture.Circles.Index().Sum(entry => picture.Regions.Count(region => region.Fill != picture.Fills[entry.Index] && IsInside(region.Rings, entry.Item)));
        RegionParts = string.Join(',', picture.Regions.Select(region => region.Rings.Length));
    }

    public int Overlaps { get; }
    public int LinksOverLabels { get; }
    public int LinksOverCircles { get; }
    public int Unrouted { get; }
    public int ForeignNodes { get; }
    public string RegionParts { get; }
    public double CrossingsPerLink { get; }
    public double Detour { get; }
    public double White { get; }

    /// <summary>The smallest type in points, printed 180 mm wide.</summary>
    public double SmallestPoint { get; }

    private static int Crossings(SvgPicture picture)
    {
        var ends = picture.Links.Select(picture.Ends).ToArray();
        var count = 0;
        for (var i = 0; i < ends.Length; i++)
            for (var j = i + 1; j < ends.Length; j++)
                if (ends[i].From != ends[j].From && ends[i].From != ends[j].To && ends[i].To != ends[j].From && ends[i].To != ends[j].To
                    && Cross(picture.Circles[ends[i].From], picture.Circles[ends[i].To], picture.Circles[ends[j].From], picture.Circles[ends[j].To])) count++;
        return count;
    }

    private static bool Cross(Circle a, Circle b, Circle c, Circle d) => Turn(a, b, c) * Turn(a, b, d) < 0 && Turn(c, d, a) * Turn(c, d, b) < 0;

    private static int Turn(Circle a, Circle b, Circle c) => Math.Sign((b.X - a.X) * (c.Y - a.Y) - (b.Y - a.Y) * (c.X - a.X));

    private static double Length(Point[] line) => line.Zip(line.Skip(1)).Sum(pair => Math.Sqrt(Math.Pow(pair.First.X - pair.Second.X, 2) + Math.Pow(pair.First.Y - pair.Second.Y, 2)));

    private static bool IsInside(Point[][] rings, Circle circle)
    {
        var isInside = false;
        foreach (var ring in rings)
        {
            for (var i = 0; i < ring.Length; i++)
            {
                var (a, b) = (ring[i], ring[(i + 1) % ring.Length]);
                if (a.Y > circle.Y != b.Y > circle.Y && circle.X < (b.X - a.X) * (circle.Y - a.Y) / (b.Y - a.Y) + a.X) isInside = !isInside;
            }
        }
        return isInside;
    }
}
