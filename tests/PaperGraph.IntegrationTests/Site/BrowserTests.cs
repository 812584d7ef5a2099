using Microsoft.Playwright;

namespace PaperGraph.IntegrationTests.Site;

public sealed class BrowserTests(SitePages site) : IClassFixture<SitePages>
{
    public static TheoryData<string> Addresses { get; } =
    [
        "site/index.html", "site/papers.html", "site/tags.html", "site/communities.html", "site/bridges.html", "site/data.html", "reports/field-bridges.html",
        "site/papers.html#view=network&pick=topic:t003", "site/papers.html#view=map&pick=paper:title-022&links=1", "site/papers.html#view=network&table=1",
        "site/paper/title-022.html", "site/topic/t000.html", "site/author/a000.html", "site/field/f000.html", "site/community/c01.html",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_opens_from_disk_without_errors_requests_or_dialogs(string address)
    {
        var (page, complaints) = await site.OpenAsync(address);
        Assert.True(await page.EvaluateAsync<bool>("document.fonts.ready.then(() => document.fonts.check('16px \"Source Sans 3\"'))"));
        Assert.Contains("Source Sans 3", await page.EvaluateAsync<string>("getComputedStyle(document.body).fontFamily"), StringComparison.Ordinal);
        Assert.Empty(complaints);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Nothing_sticks_out_on_a_phone(string address)
    {
        var (page, _) = await site.OpenAsync(address);
        await page.SetViewportSizeAsync(390, 844);
        Assert.Equal(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    /// <summary>All rules of axe for WCAG 2.2 A and AA and its best practices, in both colour schemes.</summary>
    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Everybody_can_use_a_page(string address)
    {
        var (page, _) = await site.OpenAsync(address);
        await page.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(PaperGraph.Tests.Repository.Root, "src", "web", "node_modules", "axe-core", "axe.min.js"), TestContext.Current.CancellationToken));
        foreach (var (scheme, width) in new[] { (ColorScheme.Light, 1200), (ColorScheme.Dark, 320) })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.SetViewportSizeAsync(width, 800);
            var violations = await page.EvaluateAsync<string[]>("""
                async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations
                    .map(violation => `${violation.id}: ${violation.nodes.map(node => node.target.join(' ')).slice(0, 3).join('; ')}`)
                """);
            Assert.Empty(violations);
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    [Fact]
    public async Task Search_and_field_filter_work_and_are_in_the_address()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html");
        var papers = page.Locator("#papers > li.paper");
        await Assertions.Expect(papers).ToHaveCountAsync(23);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("godel");
        await Assertions.Expect(papers).ToHaveCountAsync(8);
        Assert.EndsWith("papers.html#q=godel", page.Url, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Learning 7" }).ClickAsync();
        await Assertions.Expect(papers).ToHaveCountAsync(7);
        Assert.EndsWith("#q=godel&field=f001", page.Url, StringComparison.Ordinal);
        await page.GoBackAsync();
        await Assertions.Expect(papers).ToHaveCountAsync(8);
        Assert.Empty(complaints);
    }

    /// <summary>Drawings on a canvas have the colours of the page, which are not theirs by style sheet.</summary>
    [Fact]
    public async Task Dark_colours_can_be_chosen_stay_chosen_and_are_not_printed()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html#view=network");
        const string paper = "getComputedStyle(document.documentElement).backgroundColor";
        const string corner = """
            (() => { const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
                pixel.drawImage(document.querySelector('canvas'), 0, 0); return [...pixel.getImageData(0, 0, 1, 1).data].slice(0, 3).join(); })()
            """;
        await Assertions.Expect(page.Locator("#plane canvas")).ToBeVisibleAsync();
        await page.WaitForFunctionAsync($"{corner} === '253,253,251'");
        await page.GetByRole(AriaRole.Button, new() { Name = "Dark mode" }).ClickAsync();
        await page.WaitForFunctionAsync($"{corner} === '22,24,29'");
        await page.GetByRole(AriaRole.Link, new() { Name = "Communities", Exact = true }).ClickAsync();
        Assert.Equal("rgb(22, 24, 29)", await page.EvaluateAsync<string>(paper));
        Assert.Equal("true", await page.GetByRole(AriaRole.Button, new() { Name = "Dark mode" }).GetAttributeAsync("aria-pressed"));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>(paper));
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task An_address_restores_the_selection_and_nothing_found_offers_a_way_out()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html#q=galaxies&field=f002&year=2020");
        await Assertions.Expect(page.Locator("#search")).ToHaveValueAsync("galaxies");
        await Assertions.Expect(page.Locator(".nothing")).ToContainTextAsync("No paper has all of this.");
        await page.GetByRole(AriaRole.Button, new() { Name = "All papers" }).ClickAsync();
        await Assertions.Expect(page.Locator("#papers > li.paper")).ToHaveCountAsync(23);
        Assert.EndsWith("papers.html", page.Url, StringComparison.Ordinal);
        Assert.Empty(complaints);
    }

    /// <summary>The overview counted predicted fields, the report did not, and a number led to a list of another length.</summary>
    [Fact]
    public async Task A_number_leads_to_as_many_papers_and_predicted_fields_can_be_left_out()
    {
        var (page, complaints) = await site.OpenAsync("predicted/index.html");
        foreach (var figure in await page.Locator(".multiples a.figure").AllAsync())
        {
            var papers = await figure.TextContentAsync();
            var (list, _) = await site.OpenAsync("predicted/" + await figure.GetAttributeAsync("href"));
            await Assertions.Expect(list.Locator("#status")).ToContainTextAsync(papers!.Split(' ')[0] + " of 23 papers");
        }
        var (found, _) = await site.OpenAsync("predicted/papers.html#field=none");
        await Assertions.Expect(found.Locator("#status")).ToHaveTextAsync("0 of 23 papers");
        await found.GetByLabel("Only topics and fields that a source states").CheckAsync();
        await Assertions.Expect(found.Locator("#status")).ToHaveTextAsync("1 of 23 papers");
        Assert.EndsWith("#field=none&stated=1", found.Url, StringComparison.Ordinal);
        await found.GetByRole(AriaRole.Button, new() { Name = "Remove the filter field: no field" }).ClickAsync();
        await Assertions.Expect(found.Locator("#fields button[data-key=none]")).ToHaveTextAsync("no field 1");
        Assert.Empty(complaints);
    }

    /// <summary>"constructor" is a name that every object of JavaScript has; taken for an order, it once ended the script.</summary>
    [Theory]
    [InlineData("constructor")]
    [InlineData("nonsense")]
    public async Task An_order_that_there_is_not_is_the_natural_one(string order)
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html#order=" + order);
        await Assertions.Expect(page.Locator("#status")).ToHaveTextAsync("23 papers");
        await Assertions.Expect(page.Locator("#sort")).ToHaveValueAsync("newest");
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Back_draws_the_list_once()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html");
        await page.GetByRole(AriaRole.Button, new() { Name = "Learning 7" }).ClickAsync();
        await page.EvaluateAsync("""
            globalThis.drawn = 0;
            const status = document.getElementById('fields');
            const draw = status.replaceChildren.bind(status);
            status.replaceChildren = (...children) => { globalThis.drawn++; draw(...children); };
            undefined;
            """);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#papers > li.paper")).ToHaveCountAsync(23);
        Assert.Equal(1, await page.EvaluateAsync<int>("new Promise(done => setTimeout(() => done(globalThis.drawn), 0))"));
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Hostile_titles_stay_text()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html#q=hostile");
        await page.Locator("#papers summary").ClickAsync();
        await Assertions.Expect(page.Locator("#papers")).ToContainTextAsync(SitePages.Hostile);
        Assert.Equal(0, await page.Locator("#papers img").CountAsync());
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_topic_leads_to_its_papers_and_the_table_sorts()
    {
        var (page, complaints) = await site.OpenAsync("site/tags.html");
        await page.GetByRole(AriaRole.Button, new() { Name = "Topic", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#topics tbody th").First).ToHaveTextAsync("attention");
        await page.GetByRole(AriaRole.Row, new() { Name = "attention" }).GetByRole(AriaRole.Link, new() { Name = "4", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#papers > li.paper")).ToHaveCountAsync(4);
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove the filter topic: attention" }).ClickAsync();
        await Assertions.Expect(page.Locator("#papers > li.paper")).ToHaveCountAsync(23);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task From_a_paper_to_its_topic_to_a_person_to_a_paper()
    {
        var (page, complaints) = await site.OpenAsync("site/papers.html");
        await page.GetByRole(AriaRole.Link, new() { Name = "Networks 1", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Networks 1");
        await Assertions.Expect(page.Locator("#h-related ~ ol .note").First).ToContainTextAsync("Shares ");
        await page.GetByRole(AriaRole.Link, new() { Name = "attention", Exact = true }).First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("attention");
        await page.GetByRole(AriaRole.Link, new() { Name = "Bo Lind", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Bo Lind");
        await Assertions.Expect(page.Locator(".papers > li")).ToHaveCountAsync(9);
        await page.GetByRole(AriaRole.Link, new() { Name = "Search and filter these papers" }).ClickAsync();
        await Assertions.Expect(page.Locator("#papers > li.paper")).ToHaveCountAsync(9);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_cell_of_the_matrix_opens_one_pair_and_back_shows_all()
    {
        var (page, complaints) = await site.OpenAsync("site/bridges.html");
        var pairs = page.Locator("section.pair:visible");
        var all = await pairs.CountAsync();
        Assert.True(all > 1);
        await page.Locator(".matrix a").First.ClickAsync();
        await Assertions.Expect(pairs).ToHaveCountAsync(1);
        Assert.Contains("#pair-", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(".matrix a[aria-current]")).ToHaveCountAsync(2);
        await page.GetByRole(AriaRole.Button, new() { Name = "All pairs" }).ClickAsync();
        await Assertions.Expect(pairs).ToHaveCountAsync(all);
        await page.GoBackAsync();
        await Assertions.Expect(pairs).ToHaveCountAsync(1);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Without_scripts_the_list_is_complete()
    {
        var (page, _) = await site.OpenAsync("site/papers.html", javaScript: false);
        Assert.Equal(23, await page.Locator("#papers > li.paper").CountAsync());
        Assert.False(await page.Locator("#tools").IsVisibleAsync());
    }
}
