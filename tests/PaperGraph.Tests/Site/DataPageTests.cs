using System.Net;
using PaperGraph.Site;
using PaperGraph.Storage;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Tests.Site;

public sealed class DataPageTests
{
    [Fact]
    public async Task The_site_has_the_tables_of_the_results_and_the_definition_of_every_measure()
    {
        using var folder = new TemporaryFolder();
        var graph = SampleGraph.Of(SampleGraph.ThreeFields);
        var tables = Directory.CreateDirectory(Path.Combine(folder.Path, "analysis")).FullName;
        ResultFolder.Write(tables, graph);
        await SiteWriter.WriteAsync(graph, SampleGraph.Context, Path.Combine(folder.Path, "site"), TestContext.Current.CancellationToken);

        var page = WebUtility.HtmlDecode(await File.ReadAllTextAsync(Path.Combine(folder.Path, "site", "data.html"), TestContext.Current.CancellationToken));
        Assert.All(Directory.GetFiles(tables), table =>
        {
            Assert.Equal(File.ReadAllBytes(table), File.ReadAllBytes(Path.Combine(folder.Path, "site", "data", Path.GetFileName(table))));
            Assert.Contains($"<a href=\"data/{Path.GetFileName(table)}\">", page, StringComparison.Ordinal);
        });
        Assert.All(MeasureGuide.Measures, measure => Assert.Contains(Measure.Plain(measure.Part("Formula")!), page, StringComparison.Ordinal));
    }

    [Fact]
    public void Markdown_is_read_as_text() => Assert.Equal("Brin, https://doi.org/10.1/(a)b, k and c", Measure.Plain("**Brin**, [10.1](https://doi.org/10.1/(a)b), `k` and c"));
}
