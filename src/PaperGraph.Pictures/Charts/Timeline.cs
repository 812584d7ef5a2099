using System.Globalization;
using PaperGraph.Pictures.Drawings;
using PaperGraph.Pictures.Layout;
using PaperGraph.Pictures.Scenes;
using PaperGraph.Pictures.Style;
using PaperGraph.Pictures.Text;
using PaperGraph.Storage;

namespace PaperGraph.Pictures.Charts;

/// <summary>When topics were used: a row per topic, a column per year, circles as large as papers.</summary>
internal static class Timeline
{
    private const int MostTopics = 40, MostYears = 30;
    private const double RowHeight = 19, LargestRadius = 9, TextSize = 11, LabelGap = 12, NarrowestColumn = 22, WidestLabel = 26, Chart = 560;

    /// <summary>The most used topics, the earliest on average first; null when their papers have fewer than two different years.</summary>
    public static Drawing? Draw(AnalyzedGraph graph, SheetFormat format, Theme theme)
    {
        var measures = graph.Analysis.Tags;
        int[] tags = [.. Enumerable.Range(0, measures.Papers.Length).Where(tag => double.IsFinite(measures.MeanYear[tag]))
            .OrderByDescending(tag => measures.Papers[tag]).ThenBy(tag => tag).Take((int)(MostTopics * format.Crowd))
            .OrderBy(tag => measures.MeanYear[tag]).ThenBy(tag => tag)];
        var row = tags.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        var counts = graph.Analysis.TagYears.Where(count => row.ContainsKey(count.Tag)).ToArray();
        int last = counts.Select(count => count.Year).DefaultIfEmpty().Max(), first = Math.Max(counts.Select(count => count.Year).DefaultIfEmpty().Min(), last - MostYears + 1);
        if (first >= last) return null;
        // Earlier years share the first column.
        var isCut = counts.Any(count => count.Year < first);
        counts = [.. counts.GroupBy(count => (count.Tag, Year: Math.Max(count.Year, first))).Select(group => new Analysis.TagYear(group.Key.Tag, group.Key.Year, group.Sum(count => count.Papers)))];

        double most = counts.Max(count => count.Papers), column = Math.Max(NarrowestColumn * format.Crowd, Chart * format.Crowd / (last - first + 1.0)), bottom = tags.Length * RowHeight;
        var labels = tags.Select(tag => LabelText.Clean(graph.Graph.Tags[tag].Name)).ToArray();
        var left = -labels.Max(label => FontMetrics.Regular.Width(label, TextSize)) - LabelGap;
        var legend = new Legend(
            [
                SizeSteps.Of(most, 20, 4, 1, isWhole: true).Aggregate(new LegendBlock(theme.Muted).Text("Papers of the year", 600), (block, papers) => block.Circle(Radius(papers, most), theme.Sample, Quantity.Number(papers))),
                new LegendBlock(theme.Muted).Tick(2, theme.Ink, "mean year of the topic's papers"),
                new LegendBlock(theme.Muted).Text("colours: communities, as in the co-topic network"),
            ],
            $"the {Quantity.Number(tags.Length)} most used topics with dates, the earliest on average first · {TopicView.SourceLine(graph)}", theme.Muted);
        const string title = "Topics over the years";
        var page = Page.Around(left, -24, (last - first + 1) * column, bottom + 4, title, legend, format);
        return new Drawing
        {
            Title = title,
            Description = $"Rows are topics, columns the years {first} to {last}; a circle's area is the number of the topic's papers of the year{(isCut ? "; earlier ones are in the first column" : "")}.",
            Page = page,
            Theme = theme,
            Layers =
            [
                new Layer("axes", [.. Axes()]),
                new Layer("nodes", [.. counts.Select(Circle)]),
                new Layer("means", [.. tags.Where(tag => measures.MeanYear[tag] >= first - 0.5).Select(Mean)]),
                new Layer("labels", [.. labels.Select((label, i) => (Shape)new TextShape([(label, -LabelGap, Middle(i) + 4)], TextSize, 400, theme.Ink) { Anchor = Anchor.End })]),
                new Layer("headline", [page.Headline(title, theme.Ink)]),
                legend.Draw(page),
            ],
        };

        double At(double year) => (year - first + 0.5) * column;

        double Middle(int index) => (index + 0.5) * RowHeight;

        IEnumerable<Shape> Axes()
        {
            for (var i = 0; i < tags.Length; i++) yield return PathShape.Line(0, Middle(i), (last - first + 1) * column, Middle(i), Paint.Line(theme.Between, 0.5, 0.25));
            for (var year = first; year <= last; year += column < WidestLabel ? 5 : 1)
                yield return new TextShape([((isCut && year == first ? "≤ " : "") + year.ToString(CultureInfo.InvariantCulture), At(year), -10)], TextSize - 1, 400, theme.Muted) { Anchor = Anchor.Middle };
        }

        Shape Circle(Analysis.TagYear count) => new CircleShape(At(count.Year), Middle(row[count.Tag]), Radius(count.Papers, most), new Paint { Fill = theme.Fill(measures.Community[count.Tag]), FillOpacity = 0.85 })
        {
            Tooltip = $"{graph.Graph.Tags[count.Tag].Name}, {count.Year}: {Quantity.Papers.Text(count.Papers)}",
        };

        Shape Mean(int tag) => PathShape.Line(At(measures.MeanYear[tag]), Middle(row[tag]) - 6, At(measures.MeanYear[tag]), Middle(row[tag]) + 6, Paint.Line(theme.Ink, 2));
    }

    private static double Radius(double papers, double most) => Math.Max(1.6, LargestRadius * Math.Sqrt(papers / most));
}
