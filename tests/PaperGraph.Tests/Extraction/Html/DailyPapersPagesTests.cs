using System.Diagnostics;
using System.Net;
using System.Text.Json;
using PaperGraph.Linking;
using PaperGraph.Model;

namespace PaperGraph.Tests.Extraction.Html;

public sealed class DailyPapersPagesTests
{
    private const string Entry = """{"paper":{"id":"2401.00001","title":"Small\n Models","summary":"We make them small.","authors":[{"name":"Ada Roe"},{"name":"Bo Lind","hidden":true},{"_id":"x"},{"name":"Cy Oak","hidden":false}],"upvotes":12,"publishedAt":"2024-01-02T23:30:00.000Z","ai_keywords":["distillation","small models"]},"numComments":3,"title":"Small Models"}""";

    public static TheoryData<string> Kinds => [$"[{Entry}]", $"[\n{Entry}\n]", Entry, Page($"{{\"dailyPapers\":[{Entry}]}}"), Page(Entry)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_page_gives_the_same_paper(string text)
    {
        var input = Inputs.Extract(text, "page");
        var record = Assert.Single(input.Records);

        Assert.Equal("daily-papers", input.Kind);
        Assert.Equal(("Small Models", "2401.00001", "We make them small."), (record.Title, record.ArxivId, record.Abstract));
        Assert.Equal(["Ada Roe", "Cy Oak"], record.Authors);
        Assert.Equal((false, 4, 12, 3), (record.AuthorsComplete, record.AuthorCount!.Value, record.Upvotes!.Value, record.Comments!.Value));
        Assert.Equal(["distillation", "small models"], record.Tags);
        Assert.Equal(new PartialDate(2024, 1, 2), record.Published);
        Assert.Equal("authors-without-name", Assert.Single(input.Issues).Code);
    }

    [Fact]
    public void A_paper_by_itself_is_read_as_the_interface_gives_it()
    {
        var record = Assert.Single(Inputs.Extract("""{"id":"2401.00001","title":"T","summary":"S","authors":[{"name":"Ada Roe"}],"publishedAt":"2024-01-02T00:00:00Z","upvotes":1}""", "paper.json").Records);

        Assert.Equal(("T", "2401.00001", "Ada Roe"), (record.Title, record.ArxivId, record.Authors.Single()));
    }

    [Fact]
    public void Older_pages_lack_parts_without_a_word()
    {
        var input = Inputs.Extract(Page("""{"dailyPapers":[{"paper":{"id":"2305.00001","title":"A","summary":"S","authors":[{"name":"X Y"}],"publishedAt":"2023-05-01T00:00:00.000Z"}}]}"""), "old.html");

        Assert.Equal((null, null, 0), (input.Records.Single().Upvotes, input.Records.Single().Comments, input.Records.Single().Tags.Length));
        Assert.Empty(input.Issues);
    }

    [Fact]
    public void Entries_without_title_are_rejected_and_counted()
    {
        var input = Inputs.Extract(Page("""{"dailyPapers":[{"paper":{"id":"2305.00001"}},{"paper":{"id":"2305.00002","title":"B","summary":"S","authors":[{"name":"X Y"}],"publishedAt":"never"}}]}"""), "p.html");

        Assert.Equal(("B", 1), (input.Records.Single().Title, input.Rejected));
        Assert.Equal(["bad-date", "missing-title"], input.Issues.Select(issue => issue.Code).Order());
    }

    [Fact]
    public void An_array_that_breaks_off_keeps_what_came_before()
    {
        var input = Inputs.Extract($"[\n{Entry},\n{Entry.Replace("00001", "00002", StringComparison.Ordinal)[..80]}", "api.json");

        Assert.Equal(("2401.00001", 2, 1), (input.Records.Single().ArxivId, input.Records.Single().Line, input.Rejected));
        Assert.Contains(input.Issues, issue => issue is { Severity: Severity.Error, Line: 3, Code: "bad-json" });
    }

    [Fact]
    public void Thousands_of_authors_are_all_kept_and_quick()
    {
        var paper = new { id = "2401.00001", title = "Large", summary = "S", publishedAt = "2024-01-01", authors = Enumerable.Range(1, 5000).Select(i => new { name = $"Author{i} Name{i}" }) };
        var watch = Stopwatch.StartNew();
        var input = Inputs.Extract(Page(JsonSerializer.Serialize(new { dailyPapers = new[] { new { paper } } })), "page.html");
        var graph = Linker.Link([input]).Graph;

        Assert.Equal(5000, graph.Authorships.Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }

    private static string Page(string json) => $"<!doctype html>\n<html><body>\n<div data-props=\"{{&quot;user&quot;:1}}\"></div>\n<div class=\"x\" data-props=\"{WebUtility.HtmlEncode(json)}\"></div></body></html>";
}
