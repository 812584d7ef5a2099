using System.Text;
using PaperGraph.Extraction;
using PaperGraph.Model;

namespace PaperGraph.Tests.Extraction;

public sealed class PagesWithoutAbstractsTests
{
    private const string Header = "2 papers 1 Astro 1 Theory\n\n";
    private const string First = "Astro Mar 2, 2024\n\nQuiet Moons\n\nAda Roe, Bo Lind\n\n{0}tides moon counts\n";
    private const string Second = "Theory Mar 1, 2024\n\nLoud Suns\n\nCy Oak, Di Fern\n\nflares sun spots\n";

    /// <summary>A listing of 289 cards without abstracts once gave 289 warnings.</summary>
    [Fact]
    public void A_page_where_no_card_has_one_says_so_once()
    {
        var issue = Assert.Single(Read(""));
        Assert.Equal((Severity.Info, "no-abstracts"), (issue.Severity, issue.Code));
    }

    [Fact]
    public void A_card_that_lost_its_own_is_named()
    {
        var issue = Assert.Single(Read("We count moons, and they are quiet.\n\n"));
        Assert.Equal((Severity.Warning, "missing-abstract", 12), (issue.Severity, issue.Code, issue.Line));
    }

    private static ImmutableArray<Issue> Read(string summary)
        => Extractor.Extract("page.txt", Encoding.UTF8.GetBytes(Header + First.Replace("{0}", summary, StringComparison.Ordinal) + Second)).Issues;
}
