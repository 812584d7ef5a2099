using System.Text.Json;
using PaperGraph.Site;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Report;

namespace PaperGraph.Tests.Site;

public sealed class ReportFormatTests
{
    [Fact]
    public void Json_has_every_row_and_null_for_what_is_unknown()
    {
        var graph = SampleGraph.Of(SampleGraph.TwoFields);
        using var json = JsonDocument.Parse(ReportJson.Of(Report(graph)));
        var root = json.RootElement;
        var pair = root.GetProperty("pairs")[0];
        Assert.Equal(1, root.GetProperty("schemaVersion").GetInt32());
        Assert.Equal("Astronomy", pair.GetProperty("fieldA").GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, pair.GetProperty("qValue").ValueKind);
        Assert.Equal("untested", pair.GetProperty("verdict").GetString());
        Assert.Equal(graph.Analysis.Bridges.Tags.Length, pair.GetProperty("bridgeTopics").GetArrayLength());
        Assert.Equal(graph.Analysis.Bridges.Authors.Length, pair.GetProperty("people").GetArrayLength());
        Assert.False(pair.TryGetProperty("thin", out _));
    }

    [Fact]
    public void Json_has_the_totals_of_lists_that_were_cut()
    {
        var graph = SampleGraph.Of(SampleGraph.TwoFields, top: 1);
        using var json = JsonDocument.Parse(ReportJson.Of(Report(graph)));
        var pair = json.RootElement.GetProperty("pairs")[0];
        Assert.Equal(1, pair.GetProperty("bridgePapers").GetArrayLength());
        Assert.Equal(graph.Analysis.Bridges.Totals[0].Papers, pair.GetProperty("totals").GetProperty("bridgePapers").GetInt32());
        Assert.True(graph.Analysis.Bridges.Totals[0].Papers > 1);
    }

    [Fact]
    public void Markdown_tables_keep_their_columns_when_names_have_pipes()
    {
        var papers = SampleGraph.ThreeFields.Select(paper => paper with { Title = paper.Title + " | $|x|$ \\", Field = paper.Field + "|x", Tags = [.. paper.Tags.Select(tag => tag + " a|b\\")] });
        var lines = ReportMarkdown.Of(Report(SampleGraph.Of(papers))).Split('\n');
        var columns = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith('|')) continue;
            if (!lines[i - 1].StartsWith('|')) columns = Pipes(lines[i]);
            Assert.Equal(columns, Pipes(lines[i]));
        }
        Assert.True(columns > 0);
    }

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("<b>*x*</b>", "\\<b\\>\\*x\\*\\</b\\>")]
    [InlineData("[x](javascript:y)", "\\[x\\](javascript:y)")]
    [InlineData("two\nlines", "two lines")]
    public void Markdown_text_means_itself(string plain, string expected) => Assert.Equal(expected, MarkdownText.Escape(plain));

    [Fact]
    public async Task The_same_graph_gives_the_same_bytes()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        foreach (var folder in new[] { first, second })
        {
            var graph = SampleGraph.Of(SampleGraph.ThreeFields);
            await SiteWriter.WriteAsync(graph, SampleGraph.Context, folder.Path, TestContext.Current.CancellationToken);
            await ReportWriter.WriteAsync(graph, SampleGraph.Context, folder.Path, ReportWriter.AllFormats, TestContext.Current.CancellationToken);
        }
        Assert.Equal(first.Files, second.Files);
        Assert.Contains(first.Files, file => file.Name == "field-bridges.json");
    }

    [Fact]
    public async Task The_report_is_one_file_whose_style_is_allowed_by_its_hash()
    {
        using var folder = new TemporaryFolder();
        await ReportWriter.WriteAsync(SampleGraph.Of(SampleGraph.ThreeFields), SampleGraph.Context, folder.Path, ReportWriter.AllFormats, TestContext.Current.CancellationToken);
        var html = await File.ReadAllTextAsync(Path.Combine(folder.Path, "field-bridges.html"), TestContext.Current.CancellationToken);
        var start = html.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length;
        var style = html[start..html.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));
        Assert.Contains($"style-src 'sha256-{hash}'", System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"papers.html", html, StringComparison.Ordinal);
    }

    private static BridgeReport Report(PaperGraph.Storage.AnalyzedGraph graph) => BridgeReport.Of(new CorpusView(graph), SampleGraph.Context);

    private static int Pipes(string line) => line.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\|", "", StringComparison.Ordinal).Count(character => character == '|');
}
