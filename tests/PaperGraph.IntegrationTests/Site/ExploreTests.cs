using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PaperGraph.IntegrationTests.Site;

/// <summary>The workspace: one selection seen as list, network and map.</summary>
public sealed partial class ExploreTests(SitePages site) : IClassFixture<SitePages>
{
    internal static Task Expect(IPage page, string selector, string text) => Assertions.Expect(page.Locator(selector)).ToContainTextAsync(text);

    internal static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    [Fact]
    public async Task Filters_combine_count_and_hold_in_all_views()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html");
        await page.Locator("#fields").GetByRole(AriaRole.Button, new() { Name = "Astronomy" }).ClickAsync();
        await Expect(page, "#status", "8 of 23 papers");
        Assert.Equal("f000", await page.EvaluateAsync<string>("document.activeElement.dataset.key"));
        await page.Locator("section[aria-labelledby=facet-tag]").GetByRole(AriaRole.Button, new() { Name = "surveys" }).ClickAsync();
        await Expect(page, "#status", "5 of 23 papers");
        Assert.Contains("field=f000&tag=", page.Url, StringComparison.Ordinal);
        await Button(page, "Map").ClickAsync();
        await Expect(page, "#status", "5 of 23 papers");
        await Assertions.Expect(page.Locator("#plane")).ToHaveAttributeAsync("aria-label", MapLabel());
        await Button(page, "Network").ClickAsync();
        await Assertions.Expect(page.Locator("#plane")).ToHaveAttributeAsync("aria-label", NetworkLabel());
        await page.GoBackAsync();
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#papers > li.paper")).ToHaveCountAsync(5);
        Assert.Empty(complaints);
    }

    [GeneratedRegex("^Map of papers, 5 of 23")]
    private static partial Regex MapLabel();

    [GeneratedRegex("^Network of topics, 4 of 1")]
    private static partial Regex PathLabel();

    [GeneratedRegex("^Network of topics, 3 of 1")]
    private static partial Regex NetworkLabel();

    [Fact]
    public async Task A_topic_box_narrows_the_topics_and_sliders_choose_years()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html");
        await page.GetByLabel("Find a topic").FillAsync("detec");
        await Assertions.Expect(page.Locator("section[aria-labelledby=facet-tag] li")).ToHaveCountAsync(1);
        await page.GetByLabel("From year").EvaluateAsync("box => { box.value = 2020; box.dispatchEvent(new Event('change')); }");
        await page.GetByLabel("To year").EvaluateAsync("box => { box.value = 2021; box.dispatchEvent(new Event('change')); }");
        Assert.EndsWith("#year=2020-2021", page.Url, StringComparison.Ordinal);
        var expected = await page.EvaluateAsync<int>("paperGraph.papers.filter(paper => paper.date >= '2020' && paper.date < '2022').length");
        await Assertions.Expect(page.Locator("#status")).ToHaveTextAsync($"{expected} of 23 papers");
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_picked_topic_has_its_papers_neighbours_and_measures_and_a_link_its_papers()
    {
        var id = await TopicAsync("inference");
        var (page, complaints) = await site.OpenAsync($"site/papers.html#view=network&pick=topic:{id}");
        await Expect(page, "#details h2", "inference");
        await Expect(page, "#details", "7 papers");
        await Expect(page, "#details .measures", "Betweenness");
        await page.Locator("#details .rows").GetByRole(AriaRole.Button, new() { Name = "why galaxies" }).ClickAsync();
        await Expect(page, "#details h2", "inference – galaxies");
        await Assertions.Expect(page.Locator("#details .plain li")).ToHaveCountAsync(3);
        await page.GoBackAsync();
        await Expect(page, "#details h2", "inference");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#details")).ToBeHiddenAsync();
        Assert.EndsWith("#view=network", page.Url, StringComparison.Ordinal);
        Assert.Empty(complaints);
    }

    /// <summary>galaxies and attention meet through inference and networks or training: three links, found by hand.</summary>
    [Fact]
    public async Task The_shortest_path_between_two_topics_is_shown_and_kept_in_the_address()
    {
        var (from, to) = (await TopicAsync("galaxies"), await TopicAsync("attention"));
        var (page, complaints) = await site.OpenAsync($"site/papers.html#view=network&pick=topic:{from}");
        await page.GetByLabel("Shortest path to which topic").FillAsync("attention");
        await page.GetByLabel("Shortest path to which topic").PressAsync("Enter");
        await page.GetByLabel("Shortest path to which topic").BlurAsync();
        await Assertions.Expect(page.Locator("#details .path li")).ToHaveCountAsync(4);
        await Assertions.Expect(page.Locator("#details .path li button").Nth(1)).ToHaveTextAsync("inference");
        await Assertions.Expect(page.Locator("#plane")).ToHaveAttributeAsync("aria-label", PathLabel());
        Assert.Contains($"to=topic%3A{to}", page.Url, StringComparison.Ordinal);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Steps_around_a_topic_and_the_strength_of_links_narrow_the_network_and_the_table_says_the_same()
    {
        var id = await TopicAsync("surveys");
        var (page, complaints) = await site.OpenAsync($"site/papers.html#view=network&pick=topic:{id}");
        await Button(page, "1 step around it").ClickAsync();
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("t");
        await Assertions.Expect(page.Locator("#twin tbody tr")).ToHaveCountAsync(3);
        await Button(page, "2 steps around it").ClickAsync();
        await Assertions.Expect(page.Locator("#twin tbody tr")).ToHaveCountAsync(4);
        await page.Locator("#least").EvaluateAsync("box => { box.value = 4; box.dispatchEvent(new Event('change')); }");
        await Assertions.Expect(page.Locator("#twin tbody tr")).ToHaveCountAsync(3);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Arrows_go_to_neighbours_and_enter_opens_the_page()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html");
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("2");
        await page.Locator("#plane").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        var first = await page.Locator("#details h2").TextContentAsync();
        var neighbours = await page.Locator("#details .rows li button:first-child").AllTextContentsAsync();
        foreach (var key in new[] { "ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown" })
        {
            await page.Keyboard.PressAsync(key);
            if (await page.Locator("#details h2").TextContentAsync() != first) break;
        }
        var second = await page.Locator("#details h2").TextContentAsync();
        Assert.Contains(second, neighbours);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(second!);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_click_in_the_drawing_picks_what_is_there_and_a_drawn_region_selects_its_papers()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html#view=map");
        var plane = page.Locator("#plane");
        await Assertions.Expect(plane).ToHaveAttributeAsync("aria-label", WholeMapLabel());
        var box = (await plane.BoundingBoxAsync())!;
        // The first paper's place on the screen, by the same rule as the drawing: all places fit with a margin of 35 pixels.
        var place = await page.EvaluateAsync<float[]>("""
            () => {
                const { x, y } = paperGraphMap, [spanX, spanY] = [Math.max(...x), Math.max(...y)], size = document.getElementById('canvas').getBoundingClientRect();
                const scale = Math.min((size.width - 70) / spanX, (size.height - 70) / spanY);
                return [size.left + x[0] * scale + (size.width - spanX * scale) / 2, size.top + y[0] * scale + (size.height - spanY * scale) / 2];
            }
            """);
        await page.Mouse.ClickAsync(place[0], place[1]);
        await Assertions.Expect(page.Locator("#details h2")).ToHaveTextAsync(await page.EvaluateAsync<string>("paperGraph.papers[0].title"));
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("#region").ClickAsync();
        await page.Mouse.MoveAsync(box.X + 3, box.Y + 3);
        await page.Mouse.DownAsync();
        foreach (var (x, y) in new[] { (0.3, 0.01), (0.6, 0.01), (0.99, 0.01), (0.99, 0.5), (0.99, 0.99), (0.5, 0.99), (0.01, 0.99), (0.01, 0.4) })
            await page.Mouse.MoveAsync(box.X + (float)(x * box.Width), box.Y + (float)(y * box.Height));
        await page.Mouse.UpAsync();
        await Expect(page, "#details .kind", "Region");
        await Expect(page, "#details h2", "23 papers");
        Assert.Contains("area=m", page.Url, StringComparison.Ordinal);
        await page.Locator("#region").ClickAsync();
        await page.Mouse.MoveAsync(place[0] - 40, place[1] - 40);
        await page.Mouse.DownAsync();
        foreach (var (x, y) in new[] { (0, -40), (40, -40), (40, 0), (40, 40), (0, 40), (-40, 40), (0, 0) }) await page.Mouse.MoveAsync(place[0] + x, place[1] + y);
        await page.Mouse.UpAsync();
        Assert.DoesNotContain("pick=", page.Url, StringComparison.Ordinal);
        await page.GoBackAsync();
        await Expect(page, "#details h2", "23 papers");
        await Button(page, "Show as a list").ClickAsync();
        await Assertions.Expect(page.Locator("#papers > li.paper")).ToHaveCountAsync(23);
        Assert.Empty(complaints);
    }

    [GeneratedRegex("^Map of papers, 23 of 23")]
    private static partial Regex WholeMapLabel();

    [Fact]
    public async Task Where_a_drawing_was_moved_to_is_in_the_address()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html#view=map");
        await Assertions.Expect(page.Locator("#plane")).ToHaveAttributeAsync("aria-label", WholeMapLabel());
        var whole = await PictureAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Closer" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Closer" }).ClickAsync();
        Assert.Matches("#view=map&at=m[0-9]+%2C[0-9]+%2C2.25$", page.Url);
        var near = await PictureAsync(page);
        Assert.NotEqual(whole, near);
        var (again, _) = await site.OpenAsync("site/papers.html" + page.Url[page.Url.IndexOf('#', StringComparison.Ordinal)..]);
        await Assertions.Expect(again.Locator("#plane")).ToHaveAttributeAsync("aria-label", WholeMapLabel());
        Assert.Equal(near, await PictureAsync(again));
        await Button(page, "Whole").ClickAsync();
        Assert.EndsWith("#view=map", page.Url, StringComparison.Ordinal);
        Assert.Equal(whole, await PictureAsync(page));
        Assert.Empty(complaints);
    }

    /// <summary>The panel once brought back the view from before the move.</summary>
    [Fact]
    public async Task A_choice_in_the_panel_keeps_where_the_drawing_was_moved_to()
    {
        var (page, complaints) = await site.OpenAsync($"site/papers.html#view=network&pick=topic:{await TopicAsync("inference")}");
        await Expect(page, "#details h2", "inference");
        await page.GetByRole(AriaRole.Button, new() { Name = "Farther" }).ClickAsync();
        Assert.Contains("at=n", page.Url, StringComparison.Ordinal);
        var at = page.Url[page.Url.IndexOf("at=n", StringComparison.Ordinal)..];
        await Button(page, "Only its papers").ClickAsync();
        await Expect(page, "#status", "7 of 23 papers");
        Assert.EndsWith(at, page.Url, StringComparison.Ordinal);
        await page.Locator("#details .rows button").First.ClickAsync();
        Assert.EndsWith(at, page.Url, StringComparison.Ordinal);
        Assert.Empty(complaints);
    }

    private static async Task<string> PictureAsync(IPage page)
    {
        await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        return await page.EvaluateAsync<string>("document.getElementById('canvas').toDataURL()");
    }

    [Fact]
    public async Task A_region_in_the_address_selects_the_papers_inside()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html#area=m-1,-1;5000,-1;5000,10001;-1,10001");
        await Assertions.Expect(page.Locator("#active button")).ToHaveCountAsync(1);
        var expected = await page.EvaluateAsync<int>("paperGraphMap.x.filter(x => x < 5000).length");
        Assert.InRange(expected, 1, 22);
        await Assertions.Expect(page.Locator("#status")).ToHaveTextAsync($"{expected} of 23 papers");
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task The_view_is_saved_as_svg_and_png()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html#view=network&pick=topic:" + await TopicAsync("tag" + SitePages.Hostile));
        await Assertions.Expect(page.Locator("#legend li").First).ToBeVisibleAsync();
        var svg = await page.RunAndWaitForDownloadAsync(() => Button(page, "Save SVG").ClickAsync());
        Assert.Equal("network.svg", svg.SuggestedFilename);
        var drawing = System.Xml.Linq.XDocument.Load((await svg.PathAsync())!);
        var texts = drawing.Descendants("{http://www.w3.org/2000/svg}text").Select(text => text.Value).ToList();
        Assert.Contains("tag" + SitePages.Hostile, texts);
        Assert.Contains("galaxies", texts);
        var png = await page.RunAndWaitForDownloadAsync(() => Button(page, "Save PNG").ClickAsync());
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], (await File.ReadAllBytesAsync((await png.PathAsync())!, TestContext.Current.CancellationToken))[..4]);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Two_topics_select_the_papers_with_both_and_two_fields_the_papers_of_either()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html");
        await Button(page, "networks 7").ClickAsync();
        await Button(page, "inference 3").ClickAsync();
        await Expect(page, "#status", "3 of 23 papers");
        await page.GoBackAsync();
        await Expect(page, "#status", "7 of 23 papers");
        await Button(page, "networks 7").ClickAsync();
        await Button(page, "Learning 7").ClickAsync();
        await Button(page, "Astronomy 8").ClickAsync();
        await Expect(page, "#status", "15 of 23 papers");
        await page.ReloadAsync();
        await Expect(page, "#status", "15 of 23 papers");
        Assert.Equal(2, await page.Locator("#active button").CountAsync());
        Assert.Empty(complaints);
    }

    /// <summary>The first word that was typed once took the place of the filter in the history, and the box kept what the address no longer held.</summary>
    [Fact]
    public async Task Back_takes_away_what_was_typed_and_nothing_else()
    {
        var (page, _) = await site.OpenAsync("site/papers.html");
        await Button(page, "Learning 7").ClickAsync();
        await page.Locator("#search").PressSequentiallyAsync("godel");
        await page.GoBackAsync();
        await Expect(page, "#status", "7 of 23 papers");
        await Assertions.Expect(page.Locator("#search")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_legend_filters_and_colours_follow_a_measure()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html#view=map");
        await page.Locator("#legend").GetByRole(AriaRole.Button, new() { Name = "Learning" }).ClickAsync();
        await Expect(page, "#status", "7 of 23 papers");
        await Button(page, "Network").ClickAsync();
        await page.GetByLabel("Colour").SelectOptionAsync("Betweenness");
        Assert.Contains("colour=Betweenness", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("#legend button")).ToHaveCountAsync(0);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Keys_are_listed_and_searching_offers_topics_and_marks_words()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html");
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("#help")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("galax");
        await Assertions.Expect(page.Locator("#papers mark").First).ToHaveTextAsync("Galaxies");
        await page.Locator("#suggestions").GetByRole(AriaRole.Button, new() { Name = "topic: galaxies" }).ClickAsync();
        await Assertions.Expect(page.Locator("#papers > li.paper")).ToHaveCountAsync(8);
        await Assertions.Expect(page.Locator("#search")).ToHaveValueAsync("");
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Words_in_quotation_marks_stand_together()
    {
        var (page, _) = await site.OpenAsync("site/papers.html#q=networks+godel");
        await Assertions.Expect(page.Locator("#papers > li.paper")).ToHaveCountAsync(7);
        var (phrase, complaints) = await site.OpenAsync("site/papers.html#q=%22godel+and+networks%22");
        await Assertions.Expect(phrase.Locator("#papers > li.paper")).ToHaveCountAsync(7);
        var (turned, _) = await site.OpenAsync("site/papers.html#q=%22networks+godel%22");
        await Assertions.Expect(turned.Locator(".nothing")).ToBeVisibleAsync();
        Assert.Empty(complaints);
    }

    /// <summary>What the address may hold when someone edits it.</summary>
    [Theory]
    [InlineData("view=network&pick=topic:nothing&to=topic:none&depth=9&least=-4&colour=__proto__&size=constructor")]
    [InlineData("view=constructor&area=mfoo&pick=link:__proto__~x")]
    [InlineData("view=map&pick=paper:../../x&area=m1,1;2,2;3,3&links=1&table=1")]
    [InlineData("view=network&field=__proto__&year=banana-&table=1")]
    public async Task An_address_with_nonsense_shows_a_page_that_works(string state)
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html#" + state);
        await Expect(page, "#status", "23 papers");
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("1");
        await Assertions.Expect(page.Locator("#listed")).ToBeVisibleAsync();
        Assert.Empty(complaints);
    }

    private async Task<string> TopicAsync(string name)
    {
        var (page, _) = await site.OpenAsync("site/papers.html");
        return await page.EvaluateAsync<string>("name => paperGraph.topics.find(topic => topic.name === name).id", name);
    }
}
