using PaperGraph.Pictures.Drawings;
using PaperGraph.Pictures.Layout;
using PaperGraph.Pictures.Scenes;
using PaperGraph.Pictures.Style;
using PaperGraph.Pictures.Text;
using PaperGraph.Storage;
using Quadrant = PaperGraph.Analysis.Communities.Theme;

namespace PaperGraph.Pictures.Charts;

/// <summary>The strategic diagram (Callon, Courtial and Laville 1991, DOI 10.1007/BF02019280): communities by the ranks of their centrality and density.</summary>
/// <remarks>Ranks rather than values, as in SciMAT (Cobo et al. 2012, DOI 10.1002/asi.22688): values differ by powers of ten, and circles would lie on each other.</remarks>
internal static class StrategicMap
{
    private const int MostCommunities = 30;
    private const double WidePage = 720, NarrowPage = 430, WideHeight = 460, NarrowHeight = 400, Inset = 46, LargestRadius = 17, SmallestRadius = 3, TextSize = 11, Line = 12.5;

    /// <summary>The diagram of the largest communities with links; null for fewer than two.</summary>
    public static Drawing? Draw(AnalyzedGraph graph, SheetFormat format, Theme theme)
    {
        var all = graph.Analysis.Communities;
        int[] drawn = [.. Enumerable.Range(0, all.Length).Where(c => all[c].Place.InternalLinks + all[c].Place.ExternalLinks > 0).Take((int)(MostCommunities * format.Crowd))];
        if (drawn.Length < 2) return null;
        var (width, height) = format == SheetFormat.Narrow ? (NarrowPage, NarrowHeight) : (WidePage, WideHeight);
        var (x, y) = (Ranks(drawn, c => all[c].Place.Centrality), Ranks(drawn, c => all[c].Place.Density));
        double most = drawn.Max(c => all[c].Papers);
        var marks = Apart(drawn.Select((c, i) => new Mark(
            c, Inset + x[i] * (width - 2 * Inset), height - Inset - y[i] * (height - 2 * Inset),
            format.Circles * Radius(all[c].Papers, most)))).ToArray();
        var legend = new Legend(
            [SizeSteps.Of(most, 20, 4, 1, isWhole: true).Aggregate(new LegendBlock(theme.Muted).Text("Papers", 600), (block, papers) => block.Circle(format.Circles * Radius(papers, most), theme.Sample, Quantity.Number(papers)))],
            $"Communities by rank; the lines are the medians · {TopicView.SourceLine(graph)}", theme.Muted);
        const string title = "Strategic diagram of the communities";
        var page = Page.Around(0, -8, width, height + 30, title, legend, format);
        return new Drawing
        {
            Title = title,
            Description = "Communities of topics: to the right those tied strongly to others, at the top those tied strongly in themselves. Upper right: motor themes; upper left: niche; lower right: basic; lower left: emerging or declining.",
            Page = page,
            Theme = theme,
            Layers =
            [
                new Layer("axes", [.. Axes(drawn, graph, theme, x, y, width, height)]),
                new Layer("nodes", [.. marks.Select(mark => Circle(graph, mark, theme))]),
                new Layer("labels", [.. Labels(graph, marks, format, theme, width, height)]),
                new Layer("headline", [page.Headline(title, theme.Ink)]),
                legend.Draw(page),
            ],
        };
    }

    private static double Radius(double papers, double most) => Math.Max(SmallestRadius, LargestRadius * Math.Sqrt(papers / Math.Max(1, most)));

    private static GroupShape Circle(AnalyzedGraph graph, Mark mark, Theme theme)
    {
        var (community, name) = (graph.Analysis.Communities[mark.Community], graph.Communities[mark.Community]);
        var fill = new Paint { Fill = theme.Fill(mark.Community), FillOpacity = 0.85, Stroke = theme.Background };
        return new GroupShape([new CircleShape(mark.X, mark.Y, mark.Radius, fill)])
        {
            Id = "community-" + name.Id,
            Tooltip = $"{name.Label}: {Quantity.Papers.Text(community.Papers)}, centrality {Quantity.Number(community.Place.Centrality)}, density {Quantity.Number(community.Place.Density)}",
        };
    }

    private static IEnumerable<Shape> Axes(int[] drawn, AnalyzedGraph graph, Theme theme, double[] x, double[] y, double width, double height)
    {
        yield return PathShape.Rectangle(0, 0, width, height, new Paint { Stroke = theme.Between, StrokeOpacity = 0.5 });
        // The quadrants are those of all communities; the lines run between the last of one side and the first of the other.
        var (middleX, middleY) = (Between(i => IsCentral(i), x), Between(i => IsDense(i), y));
        var (lineX, lineY) = (Inset + middleX * (width - 2 * Inset), height - Inset - middleY * (height - 2 * Inset));
        var thin = Paint.Line(theme.Between, 0.8, 0.6);
        yield return PathShape.Line(lineX, 0, lineX, height, thin);
        yield return PathShape.Line(0, lineY, width, lineY, thin);
        yield return Corner("Niche themes", 8, 16, Anchor.Start);
        yield return Corner("Motor themes", width - 8, 16, Anchor.End);
        yield return Corner("Emerging or declining themes", 8, height - 9, Anchor.Start);
        yield return Corner("Basic themes", width - 8, height - 9, Anchor.End);
        yield return new TextShape([("Centrality: ties to other communities →", width / 2, height + 19)], TextSize, 400, theme.Muted) { Anchor = Anchor.Middle };
        yield return new TextShape([("↑ Density: ties within", 8, -6)], TextSize, 400, theme.Muted);

        TextShape Corner(string text, double atX, double atY, Anchor anchor) => new([(text, atX, atY)], 12, 600, theme.Muted) { Anchor = anchor };

        bool IsCentral(int i) => graph.Analysis.Communities[drawn[i]].Place.Theme is Quadrant.Motor or Quadrant.Basic;

        bool IsDense(int i) => graph.Analysis.Communities[drawn[i]].Place.Theme is Quadrant.Motor or Quadrant.Niche;

        double Between(Func<int, bool> isAbove, double[] values) =>
            (Enumerable.Range(0, drawn.Length).Where(i => !isAbove(i)).Select(i => values[i]).DefaultIfEmpty(0).Max()
             + Enumerable.Range(0, drawn.Length).Where(isAbove).Select(i => values[i]).DefaultIfEmpty(1).Min()) / 2;
    }

    /// <summary>Each name beside its circle, where it runs over the fewest others.</summary>
    private static IEnumerable<Shape> Labels(AnalyzedGraph graph, Mark[] marks, SheetFormat format, Theme theme, double width, double height)
    {
        var placer = new LabelPlacer(0, 0, width, height, marks.Select(mark => (mark.X, mark.Y, mark.Radius)));
        // The corners belong to the quadrants' names.
        foreach (var corner in new[] { (0.0, 0.0, 100.0, 22.0), (width - 110, 0, width, 22), (0, height - 24, 190, height), (width - 110, height - 24, width, height) }) placer.Block(corner);
        foreach (var mark in marks.OrderByDescending(mark => mark.Radius).ThenBy(mark => mark.Community))
        {
            // In a column there is room for the first of its two topics.
            string[] lines = [.. graph.Communities[mark.Community].Label.Split(" · ").Take(format == SheetFormat.Narrow ? 1 : 2).Select(LabelText.Clean)];
            var textWidth = lines.Max(line => FontMetrics.Regular.Width(line, TextSize));
            var (left, top, anchor) = placer.Place(mark.X, mark.Y, mark.Radius, textWidth, Line * lines.Length);
            yield return new TextShape([.. lines.Select((line, i) => (line, left, top + (i + 0.8) * Line))], TextSize, 400, theme.Ink) { Anchor = anchor, Halo = (theme.Background, 2.4) };
        }
    }

    /// <summary>Places from 0 to 1, evenly by rank; equal values share the mean of their ranks.</summary>
    private static double[] Ranks(int[] communities, Func<int, double> value)
    {
        double[] values = [.. communities.Select(value)];
        return [.. values.Select(own => (values.Count(other => other < own) + (values.Count(other => other == own) - 1) / 2.0) / Math.Max(1, values.Length - 1))];
    }

    /// <summary>Moves circles at the very same place side by side.</summary>
    private static IEnumerable<Mark> Apart(IEnumerable<Mark> marks) => marks.GroupBy(mark => (mark.X, mark.Y)).SelectMany(same =>
    {
        Mark[] all = [.. same];
        var x = all[0].X - all.Sum(mark => mark.Radius + 1) + all[0].Radius + 1;
        return all.Select((mark, i) => mark with { X = i == 0 ? x : x += all[i - 1].Radius + mark.Radius + 2 });
    }).OrderBy(mark => mark.Community);

    private sealed record Mark(int Community, double X, double Y, double Radius);
}
