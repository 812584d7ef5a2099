using Microsoft.Playwright;

namespace PaperGraph.IntegrationTests.Site;

/// <summary>Markup, scripts, names of JavaScript's own, right-to-left text, emoji, mathematics and very long words in every field, on every page.</summary>
public sealed class HostileSiteTests(HostileSite site) : IClassFixture<HostileSite>
{
    private const string WidestElement = """
        [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > 391 && !e.closest('.scroll, pre, svg, .unseen'))
            .map(e => `${e.parentElement.localName}.${e.parentElement.className} > ${e.localName}.${e.className}`).join(', ')
        """;

    [Fact]
    public async Task No_page_breaks_runs_anything_or_sticks_out()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(site.Folder, "site"), "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site.Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();
        Assert.InRange(pages.Count, 60, 120);
        var wide = new List<string>();
        var (page, complaints) = await site.OpenAsync(pages[0]);
        await page.SetViewportSizeAsync(390, 844);
        foreach (var address in pages)
        {
            await site.GoToAsync(page, address);
            Assert.True(complaints.Count == 0, $"{address}: {string.Join("; ", complaints)}");
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > 390) wide.Add($"{address}: {await page.EvaluateAsync<string>(WidestElement)}");
            Assert.Equal(0, await page.Locator("main img[src=x], main b, a[href^='javascript:']").CountAsync());
        }
        Assert.Empty(wide);
    }

    [Theory]
    [InlineData("")]
    [InlineData("#view=network")]
    [InlineData("#view=network&table=1")]
    [InlineData("#view=map&links=1")]
    public async Task The_workspace_takes_every_thing_there_is(string state)
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html" + state);
        await Assertions.Expect(page.Locator("#status")).ToHaveTextAsync("33 papers");
        for (var topic = 0; topic < await page.EvaluateAsync<int>("paperGraph.topics.length"); topic++)
        {
            await page.EvaluateAsync("topic => { const id = encodeURIComponent(paperGraph.topics[topic].id); location.hash = `view=network&pick=topic:${id}&tag=${id}`; }", topic);
            var name = await page.EvaluateAsync<string>("topic => paperGraph.topics[topic].name", topic);
            await Assertions.Expect(page.Locator("#details h2")).ToHaveTextAsync(name);
            await Assertions.Expect(page.Locator("#active strong")).ToHaveTextAsync(name);
        }
        foreach (var words in new[] { "__proto__", "constructor", "<script>", "شبكات", "🔭", "toString hasOwnProperty", "\"", "((((" })
        {
            await page.Locator("#search").FillAsync(words);
            await page.WaitForTimeoutAsync(50);
        }
        Assert.Equal(0, await page.Locator("main img").CountAsync());
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Mathematics_is_shown_as_text_without_commands()
    {
        var (page, _) = await site.OpenAsync("site/papers.html#q=bold");
        var title = await page.Locator("#papers h3").First.TextContentAsync();
        Assert.DoesNotContain("\\", title, StringComparison.Ordinal);
        Assert.DoesNotContain("$", title, StringComparison.Ordinal);
        Assert.Contains("ℱ", title, StringComparison.Ordinal);
    }
}
