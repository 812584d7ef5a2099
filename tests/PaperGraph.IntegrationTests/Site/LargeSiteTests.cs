using System.IO.Compression;
using Microsoft.Playwright;

namespace PaperGraph.IntegrationTests.Site;

/// <summary>As many papers as a research blog has: pages stay small and answer at once.</summary>
public sealed class LargeSiteTests(LargeSite site) : IClassFixture<LargeSite>
{
    private const int MostBytes = 300_000;

    /// <summary>Wide of what an idle machine needs (0.5 s and 30 ms), since tests run beside others; docs/performance.md has the figures.</summary>
    private const double MostFirstView = 3_000, MostSearch = 200;

    [Theory]
    [InlineData("index.html")]
    [InlineData("papers.html")]
    [InlineData("tags.html")]
    [InlineData("communities.html")]
    [InlineData("bridges.html")]
    [InlineData("data.html")]
    public async Task A_page_and_all_that_it_loads_is_small_when_compressed(string name)
    {
        var (page, complaints) = await site.OpenAsync("site/" + name);
        // Scripts that a page loads later are elements too; fonts are not, so all that a page of Latin letters needs are added.
        string[] loaded =
        [
            Path.Combine(site.Folder, "site", name),
            .. await page.EvaluateAsync<string[]>("[...document.querySelectorAll('script[src], link[rel=stylesheet], img')].map(element => decodeURIComponent(new URL(element.src || element.href).pathname))"),
            .. Directory.EnumerateFiles(Path.Combine(site.Folder, "site", "fonts"), "*-latin-?00-*"),
        ];
        Assert.Contains(loaded, file => file.EndsWith("site.js", StringComparison.Ordinal));
        Assert.InRange(loaded.Distinct().Sum(Compressed), 1, MostBytes);
        Assert.Empty(complaints);
    }

    [Theory]
    [InlineData("", "#facetlist button")]
    [InlineData("#view=network", "#legend li")]
    [InlineData("#view=map", "#legend li")]
    public async Task A_view_is_there_at_once(string state, string sign)
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html" + state);
        await Assertions.Expect(page.Locator(sign).First).ToBeVisibleAsync();
        Assert.InRange(await page.EvaluateAsync<double>("performance.now()"), 1, MostFirstView);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_search_answers_at_once()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html");
        await page.Locator("#search").FillAsync("ba");
        await Assertions.Expect(page.Locator("#papers mark").First).ToBeVisibleAsync();
        var median = await page.EvaluateAsync<double>("""
            () => {
                const box = document.getElementById('search'), times = [];
                for (const words of ['ka', 'so te', 'paper', 'lumi', 'ne ra', 'vo', 'ta bi', 're', 'ma', 'zi']) {
                    const start = performance.now();
                    box.value = words;
                    box.dispatchEvent(new Event('input'));
                    times.push(performance.now() - start);
                }
                return times.sort((a, b) => a - b)[5];
            }
            """);
        Assert.InRange(median, 0, MostSearch);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Papers_are_ranked_by_the_votes_of_a_month()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html#order=month");
        await Assertions.Expect(page.Locator("#papers > li").First).ToHaveTextAsync("December 2025");
        var votes = (await page.Locator("#papers > li.paper .votes").AllTextContentsAsync()).Select(text => int.Parse(text.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var first = await page.EvaluateAsync<int>("[...document.querySelectorAll('#papers > li')].slice(1).findIndex(item => item.className === 'period')");
        Assert.True(first > 1);
        Assert.Equal(votes[..first].OrderDescending(), votes[..first]);
        Assert.Equal("month", await page.Locator("#sort").InputValueAsync());
        var with = await page.EvaluateAsync<int>("paperGraph.papers.filter(paper => paper.votes !== undefined).length");
        await Assertions.Expect(page.Locator("#status")).ToHaveTextAsync($"{with} of {LargeSite.Papers} papers");
        Assert.Empty(complaints);
    }

    private static long Compressed(string file)
    {
        using var buffer = new MemoryStream();
        using (var zip = new GZipStream(buffer, CompressionLevel.SmallestSize, leaveOpen: true)) zip.Write(File.ReadAllBytes(file));
        return buffer.Length;
    }
}
