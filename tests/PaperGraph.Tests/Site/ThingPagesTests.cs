using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using PaperGraph.Site;

namespace PaperGraph.Tests.Site;

/// <summary>A page for every paper, topic, person, field and community.</summary>
public sealed partial class ThingPagesTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    public async ValueTask InitializeAsync() => await SiteWriter.WriteAsync(SampleGraph.Of(SampleGraph.ThreeFields), SampleGraph.Context, folder.Path, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Every_thing_has_one()
    {
        var graph = SampleGraph.Of(SampleGraph.ThreeFields);
        (string Kind, int Count)[] expected =
            [("paper", graph.Graph.Papers.Length), ("topic", graph.Graph.Tags.Length), ("author", graph.Graph.Authors.Length), ("field", 3), ("community", graph.Communities.Length)];

        Assert.All(expected, entry => Assert.Equal(entry.Count, Directory.GetFiles(Path.Combine(folder.Path, entry.Kind), "*.html").Length));
    }

    [Fact]
    public void Every_link_leads_to_a_file_and_to_a_place_in_it()
    {
        var pages = folder.Files.Where(file => file.Name.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(file => Path.GetFullPath(Path.Combine(folder.Path, file.Name)), file => file.Text);
        var links = 0;
        foreach (var (page, text) in pages)
            foreach (var href in References().Matches(text).Select(match => WebUtility.HtmlDecode(match.Groups["to"].Value)).Where(href => !href.StartsWith("http", StringComparison.Ordinal)))
            {
                var (file, place) = href.Split('#') is [var path, var fragment] ? (path, fragment) : (href, "");
                var target = file.Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, file));
                Assert.True(File.Exists(target), $"{page}: {href}");
                // The list of papers holds its filters behind the #.
                if (place.Length > 0 && Path.GetFileName(target) != "papers.html") Assert.True(pages[target].Contains($"id=\"{place}\"", StringComparison.Ordinal), $"{page}: {href}");
                links++;
            }
        Assert.InRange(links, 500, int.MaxValue);
    }

    [Fact]
    public void A_papers_page_tells_reference_managers_and_search_engines_what_it_is()
    {
        // Networks 1, by Cy 1 and Bo Lind, 2020.
        var page = File.ReadAllText(Path.Combine(folder.Path, "paper", "title-008.html"));

        Assert.Contains("<meta name=\"citation_title\" content=\"Networks 1\" />", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"citation_author\" content=\"Cy 1\" />\n<meta name=\"citation_author\" content=\"Bo Lind\" />", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"citation_publication_date\" content=\"2020\" />", page, StringComparison.Ordinal);
        using var data = JsonDocument.Parse(LinkedData().Match(page).Groups["json"].Value);
        Assert.Equal("ScholarlyArticle", data.RootElement.GetProperty("@type").GetString());
        Assert.Equal(["Cy 1", "Bo Lind"], data.RootElement.GetProperty("author").EnumerateArray().Select(author => author.GetProperty("name").GetString()));
        Assert.Equal("About Gödel and networks.", data.RootElement.GetProperty("abstract").GetString());
    }

    [Fact]
    public void Related_papers_say_what_they_share()
    {
        var page = File.ReadAllText(Path.Combine(folder.Path, "paper", "title-008.html"));

        Assert.Contains("Shares attention, ", page, StringComparison.Ordinal);
        Assert.Contains("; also by Bo Lind", File.ReadAllText(Path.Combine(folder.Path, "paper", "title-000.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_papers_page_can_be_cited()
        => Assert.Contains("<details><summary>Cite</summary>\n<pre><code>@misc{1", File.ReadAllText(Path.Combine(folder.Path, "paper", "title-008.html")), StringComparison.Ordinal);

    [Fact]
    public void The_charts_of_the_overview_have_their_numbers_as_a_table()
    {
        var page = File.ReadAllText(Path.Combine(folder.Path, "index.html"));

        Assert.Matches("<details><summary>The same as a table</summary>\\s*<div class=\"scroll\"[^>]*>\\s*<table class=\"yearly\">", page);
    }

    [Fact]
    public void The_facts_of_a_community_do_not_begin_with_a_dot()
        => Assert.Matches("<p class=\"facts\"><a [^>]*>See it in the network</a>\\s*·", File.ReadAllText(Directory.GetFiles(Path.Combine(folder.Path, "community"), "*.html").Order(StringComparer.Ordinal).First()));

    [GeneratedRegex("(?:href|src)=\"(?<to>[^\"]*)\"")]
    private static partial Regex References();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(?<json>.*?)</script>")]
    private static partial Regex LinkedData();
}
