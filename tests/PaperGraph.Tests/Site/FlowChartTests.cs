using System.Xml.Linq;
using FsCheck;
using PaperGraph.Site;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Report;

namespace PaperGraph.Tests.Site;

public sealed class FlowChartTests
{
    private const double Unknown = 1e-6;

    /// <summary>Whatever flows: ribbons fill their bars at both ends without overlap, in one scale, and bars leave room for a line of text each.</summary>
    [Fact]
    public void Ribbons_fill_bars_and_bars_do_not_touch() => Prop.ForAll(Tables(), table =>
    {
        var chart = FlowChart.Arrange([.. table.Select((papers, i) => ($"community {i}", papers))], [.. table[0].Select((_, i) => ($"field {i}", (string?)null))]);
        Assert.Equal(table.Sum(row => row.Sum()), chart.Left.Sum(bar => bar.Papers));
        AssertFilled(chart.Left, chart.Ribbons.ToLookup(ribbon => ribbon.Left, ribbon => (ribbon.FromTop, ribbon.Height)));
        AssertFilled(chart.Right, chart.Ribbons.ToLookup(ribbon => ribbon.Right, ribbon => (ribbon.ToTop, ribbon.Height)));
        var unit = chart.Left[0].Height / chart.Left[0].Papers;
        Assert.All(chart.Ribbons, ribbon => Assert.Equal(ribbon.Papers * unit, ribbon.Height, Unknown));
        foreach (var bars in new[] { chart.Left, chart.Right })
        {
            Assert.True(bars[0].Top >= -Unknown && bars[^1].Top + bars[^1].Height <= chart.Height + Unknown);
            foreach (var (above, below) in bars.Zip(bars.Skip(1)))
            {
                Assert.True(above.Top + above.Height < below.Top);
                Assert.True(below.Top + below.Height / 2 - above.Top - above.Height / 2 >= 26);
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Communities_stand_beside_the_fields_they_flow_to()
    {
        var chart = FlowChart.Arrange([("to the second", [1, 9]), ("to the first", [9, 1])], [("first", "a"), ("second", "b")]);
        Assert.Equal(["to the first", "to the second"], chart.Left.Select(bar => bar.Label));
        Assert.Equal("to the first: first 9, second 1; to the second: second 9, first 1", chart.Words);
    }

    [Fact]
    public void Small_communities_are_one_bar_and_every_paper_with_topics_flows_once()
    {
        var papers = Enumerable.Range(0, 20).SelectMany(group => Enumerable.Range(0, 3).Select(i => new SamplePaper($"Paper {group} {i}", i == 0 ? null : $"Field {group % 3}") { Tags = [$"a {group}", $"b {group}", $"c {group} {i}"] }));
        var graph = SampleGraph.Of(papers);
        var chart = FlowChart.Of(BridgeReport.Of(new CorpusView(graph), SampleGraph.Context))!;
        Assert.Equal(FlowChart.MostCommunities + 1, chart.Left.Length);
        Assert.Contains(chart.Left, bar => bar.Label == "8 other communities");
        Assert.Equal(60, chart.Ribbons.Sum(ribbon => ribbon.Papers));
        Assert.Equal(20, chart.Right.Single(bar => bar.Label == "no field").Papers);
    }

    [Fact]
    public void One_field_and_no_other_is_not_drawn()
        => Assert.Null(FlowChart.Of(BridgeReport.Of(new CorpusView(SampleGraph.Of(SampleGraph.TwoFields.Where(paper => paper.Field == "Astronomy"))), SampleGraph.Context)));

    [Fact]
    public async Task The_picture_has_a_name_a_description_and_a_ribbon_per_number_of_the_table()
    {
        using var folder = new TemporaryFolder();
        var graph = SampleGraph.Of(SampleGraph.ThreeFields);
        await ReportWriter.WriteAsync(graph, SampleGraph.Context, folder.Path, [ReportFormat.Html], TestContext.Current.CancellationToken);
        var html = folder.Files.Single().Text;
        var start = html.IndexOf("<svg", html.IndexOf("<figure class=\"flow\">", StringComparison.Ordinal), StringComparison.Ordinal);
        var svg = XElement.Parse(html[start..(html.IndexOf("</svg>", start, StringComparison.Ordinal) + "</svg>".Length)]);
        Assert.Equal(svg.Attribute("aria-labelledby")!.Value.Split(' '), svg.Elements().Take(2).Select(element => element.Attribute("id")!.Value));
        var cells = BridgeReport.Of(new CorpusView(graph), SampleGraph.Context).Communities.SelectMany(community => community.PapersPerField.Append(community.PapersWithoutField)).Count(papers => papers > 0);
        Assert.Equal(cells, svg.Elements().Count(element => element.Attribute("class")?.Value.StartsWith("ribbon", StringComparison.Ordinal) == true));
    }

    private static void AssertFilled(ImmutableArray<FlowBar> bars, ILookup<int, (double Top, double Height)> ribbons)
    {
        foreach (var (i, bar) in bars.Index())
        {
            var y = bar.Top;
            foreach (var (top, height) in ribbons[i].OrderBy(ribbon => ribbon.Top))
            {
                Assert.Equal(y, top, Unknown);
                y += height;
            }
            Assert.Equal(bar.Top + bar.Height, y, Unknown);
        }
    }

    /// <summary>Tables of papers in which every row and column has some.</summary>
    private static Arbitrary<int[][]> Tables() => Arb.From(
        from rows in Gen.Choose(1, 14)
        from columns in Gen.Choose(1, 10)
        from cells in Gen.ArrayOf(rows * columns, Gen.Choose(-20, 60))
        select Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, columns).Select(column => row % columns == column || column % rows == row ? 1 + Math.Abs(cells[row * columns + column]) : Math.Max(0, cells[row * columns + column])).ToArray()).ToArray());
}
