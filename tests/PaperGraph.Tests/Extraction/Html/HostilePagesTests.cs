using System.Text;
using PaperGraph.Extraction;
using PaperGraph.Model;

namespace PaperGraph.Tests.Extraction.Html;

public sealed class HostilePagesTests
{
    private const string Paper = "<meta name=citation_title content='Größe'><meta name=citation_author content='Müller, José'><meta name=citation_date content='2024'>";

    [Theory]
    [InlineData("div")]
    [InlineData("b")]
    [InlineData("ul><li")]
    [InlineData("i></b")]
    public void A_hundred_thousand_open_elements_neither_hang_nor_hide_what_stands_before(string tag)
    {
        var input = Inputs.Extract($"{Paper}\n{string.Concat(Enumerable.Repeat($"<{tag}>", 100_000))}", "deep.html");

        Assert.Equal("Größe", Assert.Single(input.Records).Title);
        Assert.Equal((Severity.Error, 2), Assert.Single(input.Issues.Where(issue => issue.Code == "too-deep").Select(issue => (issue.Severity, issue.Line!.Value))));
    }

    [Fact]
    public void An_attribute_of_many_megabytes_is_read_or_reported()
    {
        var input = Inputs.Extract($"<div id=network-container data-graph='{new string('x', 5_000_000)}'></div>", "large.html");

        Assert.Contains(input.Issues, issue => issue is { Severity: Severity.Error, Code: "bad-json" });
    }

    [Fact]
    public void Elements_that_the_next_one_closes_are_not_open()
    {
        var input = Inputs.Extract($"{Paper}\n{string.Concat(Enumerable.Repeat("<p>a<table><tr><td>b<td>c<tr><td>d</table><ul><li>e<li>f</ul>", 6_000))}", "long.html");

        Assert.Equal("Größe", Assert.Single(input.Records).Title);
        Assert.Empty(input.Issues);
    }

    [Fact]
    public void Json_that_nests_without_end_is_reported()
    {
        var input = Inputs.Extract($"<script type='application/ld+json'>{new string('[', 100_000)}</script>", "deep.html");

        Assert.Contains(input.Issues, issue => issue is { Severity: Severity.Error, Code: "bad-json" });
    }

    [Theory]
    [InlineData("<html><body><p>Hello.</p></body></html>")]
    [InlineData("<!doctype html>")]
    [InlineData("<p")]
    [InlineData("<script>document.write('<meta name=citation_title content=T>')</script>")]
    [InlineData("<!-- <meta name=citation_title content=T> -->")]
    public void Html_of_no_known_kind_is_told_how_to_become_one(string text)
    {
        var input = Inputs.Extract(text, "page.html");

        Assert.Empty(input.Records);
        Assert.Contains("--recipe", Assert.Single(input.Issues, issue => issue.Code == "unknown-format").Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], string?> Encoded => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Paper), null },
        { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Paper)], null },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Paper)], null },
        { "Latin-1, stated", [.. "<meta charset=iso-8859-1>"u8, .. Encoding.Latin1.GetBytes(Paper)], "encoding-guessed" },
        { "Latin-1, not stated", Encoding.Latin1.GetBytes(Paper), "encoding-guessed" },
        { "Latin-2, stated", [.. "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'>"u8, .. CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-2")!.GetBytes(Paper)], "encoding-guessed" },
        { "Mac, stated by XML", [.. "<?xml version='1.0' encoding='macintosh'?>"u8, .. CodePagesEncodingProvider.Instance.GetEncoding("macintosh")!.GetBytes(Paper)], "encoding-guessed" },
        { "XHTML", Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head>{Paper.Replace(">", "/>", StringComparison.Ordinal)}</head></html>"), null },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void The_encoding_does_not_change_what_is_read(string what, byte[] bytes, string? code)
    {
        var input = Extractor.Extract("page.html", bytes);
        var record = Assert.Single(input.Records);

        Assert.True(("Größe", "Müller, José") == (record.Title, record.Authors.Single()), $"{what}: {record.Title}, {record.Authors.Single()}");
        Assert.Equal(code is null ? [] : [code], input.Issues.Select(issue => issue.Code));
    }

    /// <summary>One broken byte once turned every other letter of the page into two wrong ones.</summary>
    [Fact]
    public void A_page_that_says_utf8_stays_utf8_where_one_byte_is_broken()
    {
        var input = Extractor.Extract("page.html", (byte[])[.. "<meta charset=utf-8>"u8, .. Encoding.UTF8.GetBytes(Paper), 0xFF]);

        Assert.Equal("Größe", input.Records.Single().Title);
        Assert.Equal((Severity.Warning, "broken-utf8"), Assert.Single(input.Issues.Select(issue => (issue.Severity, issue.Code))));
    }

    [Fact]
    public void Pages_that_are_cut_or_damaged_are_read_as_far_as_possible()
    {
        string[] pages = [BlogPages.Landing(BlogPages.All), BlogPages.Post(BlogPages.Moons), BlogPages.Network(BlogPages.All), Paper, $"[{{\"paper\":{{\"id\":\"2401.00001\",\"title\":\"T\"}}}},{{\"paper\":{{\"id\":\"2401.00002\",\"title\":\"\\u00e9\"}}}}]"];
        var random = new System.Random(3);
        for (var i = 0; i < 400; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(pages[i % pages.Length]);
            for (var change = 0; change < i % 4; change++) bytes[random.Next(bytes.Length)] = (byte)random.Next(1, 256);
            var input = Extractor.Extract("page.html", bytes.AsMemory(0, random.Next(bytes.Length + 1)));
            Assert.True(input.Records.Length > 0 || input.Issues.Length > 0);
            Assert.All(input.Records, record => Assert.True(record.Title.Length > 0 && record.Line > 0));
            Assert.Equal(Enumerable.Range(1, input.Records.Length), input.Records.Select(record => record.Rank));
            Assert.True(input.Rejected <= input.Issues.Length);
        }
    }

    [Fact]
    public void Lines_are_right_on_long_pages_with_any_line_ends()
    {
        foreach (var end in new[] { "\n", "\r\n", "\r" })
        {
            var lines = string.Concat(Enumerable.Repeat(end, 70_000));
            var input = Inputs.Extract($"<html>{lines}{BlogPages.Landing(BlogPages.Kernels).ReplaceLineEndings(end)}", "long.html");
            Assert.Equal(70_003, input.Records.Single().Line);
        }
    }
}
