using System.Text.RegularExpressions;
using PaperGraph.Site;

namespace PaperGraph.Tests.Site;

public sealed partial class EscapingTests
{
    private const string Payload = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'|`";

    /// <summary>Tables to download have texts as they are: no browser takes them for a page.</summary>
    [Fact]
    public async Task No_text_of_a_corpus_becomes_markup_or_script()
    {
        using var folder = new TemporaryFolder();
        var graph = SampleGraph.Of(SampleGraph.ThreeFields.Select(Hostile));
        var context = SampleGraph.Context with { Name = "Sample" + Payload, Version = Payload };
        await SiteWriter.WriteAsync(graph, context, Path.Combine(folder.Path, "site"), TestContext.Current.CancellationToken);
        await ReportWriter.WriteAsync(graph, context, Path.Combine(folder.Path, "reports"), ReportWriter.AllFormats, TestContext.Current.CancellationToken);
        foreach (var (name, written) in folder.Files.Where(file => !file.Name.EndsWith("site.js", StringComparison.Ordinal) && !file.Name.EndsWith(".csv", StringComparison.Ordinal)))
        {
            var text = name.EndsWith(".md", StringComparison.Ordinal) ? written.Replace("\\<", "", StringComparison.Ordinal) : written;
            Assert.DoesNotContain("<script>", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img src=x", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("href=\"javascript:", text, StringComparison.OrdinalIgnoreCase);
            if (name.EndsWith(".html", StringComparison.Ordinal)) Assert.All(Scripts().Matches(text), script => Assert.Matches(" src=\"| type=\"application/ld\\+json\"", script.Value));
            if (name.EndsWith("data.js", StringComparison.Ordinal)) Assert.DoesNotContain('<', text);
        }
    }

    [Fact]
    public async Task Pages_need_no_inline_style_or_script_and_load_nothing_from_elsewhere()
    {
        using var folder = new TemporaryFolder();
        await SiteWriter.WriteAsync(SampleGraph.Of(SampleGraph.ThreeFields), SampleGraph.Context, folder.Path, TestContext.Current.CancellationToken);
        foreach (var (name, text) in folder.Files.Where(file => file.Name.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.True(text.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal), name);
            Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self'", text, StringComparison.Ordinal);
            Assert.DoesNotContain(" style=", text, StringComparison.Ordinal);
            Assert.DoesNotContain(" onclick=", text, StringComparison.Ordinal);
            Assert.DoesNotContain("src=\"http", text, StringComparison.Ordinal);
        }
    }

    private static SamplePaper Hostile(SamplePaper paper) => paper with
    {
        Title = paper.Title + Payload,
        Field = paper.Field + Payload,
        Tags = [.. paper.Tags.Select(tag => tag + Payload)],
        Authors = [.. paper.Authors.Select(author => author + Payload)],
        Abstract = Payload,
        Url = "javascript:alert(3)",
    };

    [GeneratedRegex("<script[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Scripts();
}
