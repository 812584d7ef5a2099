using System.Xml.Linq;
using Microsoft.Playwright;
using static PaperGraph.IntegrationTests.Site.ExploreTests;

namespace PaperGraph.IntegrationTests.Site;

/// <summary>What the network and the map draw, and how they can be changed.</summary>
public sealed class DrawingTests(SitePages site) : IClassFixture<SitePages>
{
    [Fact]
    public async Task Links_count_the_selected_papers()
    {
        var (page, _) = await site.OpenAsync("site/papers.html#view=network");
        var inference = (await page.EvaluateAsync<string>("paperGraph.topics.find(topic => topic.name === 'inference').id"))!;
        var address = new Uri(page.Url).GetLeftPart(UriPartial.Path);
        await page.GotoAsync($"{address}#view=network&pick=topic:{inference}");
        var neighbours = page.Locator("#detailsbody ol.rows").First;
        await Assertions.Expect(neighbours).ToContainTextAsync("networks");
        await Assertions.Expect(neighbours).ToContainTextAsync("galaxies");
        await Button(page, "Learning 7").ClickAsync();
        await Assertions.Expect(neighbours).ToContainTextAsync("networks");
        await Assertions.Expect(neighbours).Not.ToContainTextAsync("galaxies");
    }

    [Fact]
    public async Task By_keyboard_all_that_is_in_view_becomes_the_region()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html#view=map");
        await page.Locator("#region").PressAsync("Enter");
        await Expect(page, "#details .kind", "Region");
        await Expect(page, "#status", "23 papers");
        Assert.Contains("area=m", page.Url, StringComparison.Ordinal);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_slider_leaves_out_links_of_papers_less_alike()
    {
        var (page, _) = await site.OpenAsync("site/papers.html#view=map&links=1&pick=paper:title-022");
        var neighbours = page.Locator("#detailsbody ol.rows").First.Locator("li");
        await Assertions.Expect(neighbours).Not.ToHaveCountAsync(0);
        var alike = await page.EvaluateAsync<int[]>("""
            () => { const { links: { a, b, strength } } = paperGraphMap, own = paperGraph.papers.findIndex(paper => paper.page === 'paper/title-022.html');
                return [...a.keys()].filter(link => a[link] === own || b[link] === own).map(link => Math.floor(100 * strength[link])).sort((x, y) => x - y); }
            """);
        var least = alike[^1];
        await page.Locator("#least").FillAsync($"{least}");
        await Assertions.Expect(neighbours).ToHaveCountAsync(alike.Count(percent => percent >= least));
        Assert.Contains($"alike={least}", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neighbours_can_be_arranged_in_rings_and_go_back_to_the_map()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html#view=network&pick=topic:t000");
        var neighbours = await page.EvaluateAsync<int>("(() => { const { a, b } = paperGraphNetwork.links, own = paperGraph.topics.findIndex(topic => topic.id === 't000'); return a.filter((one, i) => one === own || b[i] === own).length; })()");
        await Button(page, "Arrange around it").ClickAsync();
        await Assertions.Expect(page.Locator($"#plane[aria-label^='Network of topics, {neighbours + 1} of ']")).ToBeVisibleAsync();
        Assert.Contains("round=topic%3At000", page.Url, StringComparison.Ordinal);
        await page.WaitForTimeoutAsync(400);
        var download = await page.RunAndWaitForDownloadAsync(() => Button(page, "Save SVG").ClickAsync());
        var drawn = XDocument.Load(await download.PathAsync()).Descendants().Where(node => node.Name.LocalName == "circle").Select(node => ((double)node.Attribute("cx")!, (double)node.Attribute("cy")!)).Distinct().ToList();
        var (x, y) = (drawn.Average(place => place.Item1), drawn.Average(place => place.Item2));
        Assert.Equal(neighbours + 1, drawn.Count);
        // One ring: the centre lies in the middle, the others all equally far from it.
        Assert.Single(drawn, place => Math.Abs(place.Item1 - x) + Math.Abs(place.Item2 - y) < 1);
        var distances = drawn.Select(place => double.Hypot(place.Item1 - x, place.Item2 - y)).Where(distance => distance > 2).ToList();
        Assert.All(distances, distance => Assert.Equal(distances[0], distance, 1.5));
        await Button(page, "Back to the map").ClickAsync();
        Assert.DoesNotContain("round", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("#active button")).ToHaveCountAsync(0);
        Assert.Empty(complaints);
    }

    /// <summary>Arrows once went by the places on the map, which the rings had left.</summary>
    [Fact]
    public async Task Arrows_go_by_what_is_drawn_also_in_rings()
    {
        var (page, _) = await site.OpenAsync("site/papers.html#view=network");
        await Assertions.Expect(page.Locator("#plane[aria-label^='Network of topics']")).ToBeVisibleAsync();
        // With the most neighbours, so that one lies on each side.
        var id = await page.EvaluateAsync<string>("""
            () => { const { a, b } = paperGraphNetwork.links, links = node => a.filter((one, i) => one === node || b[i] === node).length;
                return paperGraph.topics[[...paperGraph.topics.keys()].sort((x, y) => links(y) - links(x))[0]].id; }
            """);
        await page.EvaluateAsync("id => { location.hash = `view=network&pick=topic:${id}&round=topic:${id}`; }", id);
        var name = await page.EvaluateAsync<string>("id => paperGraph.topics.find(topic => topic.id === id).name", id);
        await Assertions.Expect(page.Locator("#details h2")).ToHaveTextAsync(name);
        await Button(page, "Whole").ClickAsync();
        var middle = await PickedAsync(page);
        foreach (var (key, right, down) in new[] { ("ArrowRight", 1, 0), ("ArrowDown", 0, 1), ("ArrowLeft", -1, 0), ("ArrowUp", 0, -1) })
        {
            await page.Locator("#plane").PressAsync(key);
            await Assertions.Expect(page.Locator("#details h2")).Not.ToHaveTextAsync(name);
            var (x, y) = await PickedAsync(page);
            Assert.True(((x - middle.X) * right) + ((y - middle.Y) * down) > 0, $"{key}: ({x}, {y}) from {middle}");
            await page.GoBackAsync();
            await Assertions.Expect(page.Locator("#details h2")).ToHaveTextAsync(name);
        }
    }

    [Fact]
    public async Task Each_colour_of_a_measure_stands_for_other_values()
    {
        var (page, _) = await site.OpenAsync("site/papers.html#view=network");
        foreach (var measure in await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#colour option')].map(option => option.value).filter(value => value && value !== 'field')"))
        {
            await page.Locator("#colour").SelectOptionAsync(measure);
            var entries = await page.Locator("#legend li").AllTextContentsAsync();
            Assert.Equal(entries.Distinct(), entries);
        }
    }

    /// <summary>Where the picked node is drawn: the circle around it is the only one without a filling.</summary>
    private static async Task<(double X, double Y)> PickedAsync(IPage page)
    {
        await page.WaitForTimeoutAsync(300);
        var download = await page.RunAndWaitForDownloadAsync(() => Button(page, "Save SVG").ClickAsync());
        var circle = XDocument.Load(await download.PathAsync()).Descendants().Single(node => node.Name.LocalName == "circle" && (string?)node.Parent!.Attribute("fill") == "transparent");
        return ((double)circle.Attribute("cx")!, (double)circle.Attribute("cy")!);
    }
}
