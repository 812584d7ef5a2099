using PaperGraph.Extraction;
using PaperGraph.Extraction.Html;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Tests.Extraction.Html;

public sealed class HtmlPageTests
{
    /// <summary>A part that is sought on the whole page was once sought anew for each card, in time that grew with the square of their number.</summary>
    [Fact]
    public void What_is_sought_on_the_whole_page_is_sought_once()
    {
        var page = Parse("<p>a</p><p>b</p>");
        object first = page.Select(page.Root, "p");

        Assert.Equal(2, ((IEnumerable<object>)first).Count());
        Assert.True(first.Equals(page.Select(page.Root, "p")));
    }

    [Theory]
    [InlineData("<p>One <b>bo</b>ld<br>line<script>no</script></p>", "One bold line")]
    [InlineData("<p>H<sub>2</sub>O <math><mi>x</mi><annotation>tex</annotation></math></p>", "H2O x")]
    [InlineData("<p><span>a</span> <span>b</span></p>", "a b")]
    [InlineData("<div><div>a</div><div>b</div></div>", "a b")]
    [InlineData("<p></p>", "")]
    public void Text_is_what_a_reader_sees(string html, string text)
    {
        var page = Parse($"<html><body>{html}<p>after</p>");

        Assert.Equal(text, TextCleaner.Clean(ElementText.Of(page.Select(page.Root, "body > :first-child").First())));
    }

    private static HtmlPage Parse(string html) => HtmlPage.Parse(new TextDocument("page.html", html), new IssueLog("page.html"));
}
