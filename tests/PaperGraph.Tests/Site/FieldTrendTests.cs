using PaperGraph.Site;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Report;

namespace PaperGraph.Tests.Site;

public sealed class FieldTrendTests
{
    [Fact]
    public void A_field_has_a_count_for_every_year_of_the_corpus()
    {
        var report = Report([new("1", "A") { Date = "2019-05" }, new("2", "A") { Date = "2021" }, new("3", "B") { Date = "2021" }, new("4", "B")]);
        Assert.Equal([(2019, 1), (2020, 0), (2021, 1)], report.Fields[0].PapersPerYear.Select(year => (year.Year, year.Papers)));
        Assert.Equal([0, 0, 1], report.Fields[1].PapersPerYear.Select(year => year.Papers));
        Assert.Equal("Papers per year: 2019 1, 2020 0, 2021 1", FieldTrendWords.Of(report.Fields[0]));
    }

    [Fact]
    public void Without_dates_there_are_no_bars() => Assert.All(Report([new("1", "A"), new("2", "B")]).Fields, field => Assert.Empty(field.PapersPerYear));

    [Fact]
    public async Task Bars_have_a_name_and_a_table_with_the_same_numbers()
    {
        using var folder = new TemporaryFolder();
        await ReportWriter.WriteAsync(SampleGraph.Of(SampleGraph.ThreeFields), SampleGraph.Context, folder.Path, [ReportFormat.Html], TestContext.Current.CancellationToken);
        var html = folder.Files.Single().Text;
        var report = Report(SampleGraph.ThreeFields);
        Assert.All(report.Fields, field => Assert.Contains($"role=\"img\" aria-label=\"{FieldTrendWords.Of(field)}\"", html, StringComparison.Ordinal));
        Assert.Contains("aria-label=\"Papers of each field by year\"", html, StringComparison.Ordinal);
        Assert.Contains("Papers of each field by year.", ReportMarkdown.Of(report), StringComparison.Ordinal);
    }

    /// <summary>The years of a field once began before its bars, and nothing said why.</summary>
    [Fact]
    public void Old_papers_that_bars_leave_out_are_counted()
    {
        var report = Report([new("0", "A") { Date = "1999" }, .. Enumerable.Range(0, 99).Select(i => new SamplePaper($"p{i}", i % 2 == 0 ? "A" : "B") { Date = i % 2 == 0 ? "2020" : "2021" })]);
        Assert.Equal(1999, report.Fields[0].FirstYear);
        Assert.Equal(2020, report.Fields[0].PapersPerYear[0].Year);
        Assert.EndsWith("One paper from before 2020 is left out there, so that few old papers do not flatten the rest.", FieldTrendWords.Scale(report.Fields), StringComparison.Ordinal);
        Assert.Contains("One paper from before 2020 is left out there", ReportMarkdown.Of(report), StringComparison.Ordinal);
    }

    private static BridgeReport Report(IEnumerable<SamplePaper> papers) => BridgeReport.Of(new CorpusView(SampleGraph.Of(papers)), SampleGraph.Context);
}
