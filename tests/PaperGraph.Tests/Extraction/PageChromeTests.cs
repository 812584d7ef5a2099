using System.Text;
using PaperGraph.Extraction;

namespace PaperGraph.Tests.Extraction;

/// <summary>What stands around the papers of a page never becomes data.</summary>
public sealed class PageChromeTests
{
    private const string Daily = "new\n\nSubscribe\n\nDaily Papers\n\nbyAK and the research community\n\nNov 10\n\nQuiet Moons\n\nWe count moons.\n\n  • 3 authors\n·\nSep 22, 2023\n";
    private const string Blog = "1 papers 1 Astro\n\nAstro Mar 2, 2024\n\nQuiet Moons\n\nAda Roe, Bo Lind\n\nWe count moons, all of them.\n\ntides moon counts\n";

    [Fact]
    public void A_menu_before_the_heading_of_a_daily_page_is_left_out()
    {
        var record = Assert.Single(Read("Some Hub\nModels\nPricing\nLog In\n\n" + Daily).Records);
        Assert.Equal(("Quiet Moons", "We count moons."), (record.Title, record.Abstract));
    }

    [Fact]
    public void A_foot_after_the_last_card_of_a_blog_is_left_out_and_named()
    {
        var input = Read(Blog + "\nPrivacy Policy\n\nImprint\n");
        var record = Assert.Single(input.Records);
        Assert.Equal(("We count moons, all of them.", "tides moon counts"), (record.Abstract, record.TagLine));
        Assert.Equal("left-out", Assert.Single(input.Issues).Code);
    }

    [Fact]
    public void A_card_that_lost_its_first_line_is_an_error_with_its_place()
    {
        var prose = string.Concat(Enumerable.Repeat("We count suns and moons. ", 15)).Trim();
        var input = Read(Blog + $"\nLoud Suns\n\nCy Oak, Di Fern\n\n{prose}\n\nflares sun spots\n");
        Assert.Equal("Quiet Moons", Assert.Single(input.Records).Title);
        var issue = Assert.Single(input.Issues);
        Assert.Equal((PaperGraph.Model.Severity.Error, "missing-head", 13), (issue.Severity, issue.Code, issue.Line));
    }

    private static ExtractedInput Read(string text) => Extractor.Extract("page.txt", Encoding.UTF8.GetBytes(text));
}
