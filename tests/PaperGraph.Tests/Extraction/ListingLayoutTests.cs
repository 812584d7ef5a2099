using System.Text;
using PaperGraph.Extraction;
using PaperGraph.Model;

namespace PaperGraph.Tests.Extraction;

/// <summary>Listings that nobody here has seen: other orders, fields, dates, missing parts and furniture. The writer of the page is the oracle.</summary>
public sealed class ListingLayoutTests
{
    [Theory]
    [InlineData("HTNAG")]
    [InlineData("TNHAG")]
    [InlineData("HTAGN")]
    [InlineData("HTGAN")]
    [InlineData("HTNGA")]
    [InlineData("TNAGH")]
    [InlineData("FDTNAG")]
    [InlineData("DFTNAG")]
    [InlineData("TNFDAG")]
    [InlineData("FTNDAG")]
    [InlineData("DTNAG")]
    public void Lines_may_stand_in_any_order(string order) => AssertExact(new ListingPage { Order = order });

    [Theory]
    [InlineData("HTNAG", "A")]
    [InlineData("HTNAG", "G")]
    [InlineData("HTNAG", "N")]
    [InlineData("HTNAG", "AG")]
    [InlineData("HTNAG", "NG")]
    [InlineData("FDTNAG", "AG")]
    [InlineData("TNHAG", "G")]
    public void A_page_may_do_without_parts(string order, string without) => AssertExact(new ListingPage { Order = order, Without = without });

    [Theory]
    [InlineData("HTNAG")]
    [InlineData("TNHAG")]
    [InlineData("FDTNAG")]
    public void Single_cards_may_lack_parts(string order) => AssertExact(new ListingPage { Order = order, Cards = 200, LackingOneIn = 6 });

    [Theory]
    [InlineData("American")]
    [InlineData("British")]
    [InlineData("Iso")]
    [InlineData("Slashes")]
    public void Dates_may_be_written_in_other_ways(string style) => AssertExact(new ListingPage
    {
        Order = "HTNAG",
        Date = style switch { "British" => ListingPage.British, "Iso" => ListingPage.Iso, "Slashes" => ListingPage.Slashes, _ => ListingPage.American },
    });

    [Theory]
    [InlineData("30 papers 8 deep learning 8 R&D 7 3D-vision 7 the history of ideas and words\n\nNewest\n\n")]
    [InlineData("All (30) deep learning (8) R&D (8) 3D-vision (7) the history of ideas and words (7)\n\n")]
    [InlineData("30 papers\n8 deep learning\n8 R&D\n7 3D-vision\n7 the history of ideas and words\n\nNewest\n\n")]
    [InlineData("Total: 30, deep learning: 8, R&D: 8, 3D-vision: 7, the history of ideas and words: 7\n\n")]
    public void Counts_may_be_written_in_other_ways(string top)
    {
        var input = AssertExact(new ListingPage { Order = "HTNAG", Top = top });
        Assert.DoesNotContain(input.Issues, issue => issue.Code == "count-mismatch");
        var wrong = AssertExact(new ListingPage { Order = "HTNAG", Top = top.Replace('7', '9') });
        Assert.Contains(wrong.Issues, issue => issue is { Code: "count-mismatch", Message: var text } && text.Contains("3D-vision", StringComparison.Ordinal));
    }

    [Fact]
    public void One_field_is_enough() => AssertExact(new ListingPage { Order = "HTNAG", Fields = ["Biology"] });

    [Theory]
    [InlineData("\r\n\r\n")]
    [InlineData("\n")]
    [InlineData("\n\n\n\n")]
    [InlineData(" \t\n\u00A0\n")]
    public void Line_ends_and_blank_lines_do_not_matter(string between) => AssertExact(new ListingPage { Order = "HTNAG", Between = between });

    [Fact]
    public void Lines_wrapped_at_80_columns_are_put_together()
    {
        var (text, cards) = new ListingPage { Order = "HTNAG" }.Write();
        var wrapped = string.Join('\n', text.Split('\n').Select(line => Wrap(line, 80)));
        Assert.Equal(cards, Inputs.Extract(wrapped).Records.Select(ListingPage.Show));
    }

    [Fact]
    public void Page_numbers_within_and_a_contents_before_the_cards_are_left_out()
    {
        var page = new ListingPage { Order = "HTNAG", Top = "Contents\nHow it began\nHow it went on\nHow it ended\n\n" };
        var (text, cards) = page.Write();
        var lines = text.Split('\n').ToList();
        for (var at = lines.Count - 5; at > 20; at -= 29) lines.InsertRange(at, [$"Page {at} of 400", ""]);
        var input = Inputs.Extract(string.Join('\n', lines));
        Assert.Equal(cards, input.Records.Select(ListingPage.Show));
        Assert.Empty(ExtractionInvariants.LostLines(string.Join('\n', lines), input));
    }

    /// <summary>Which of 02/03/2026 is the month, only another date of the page can tell.</summary>
    [Fact]
    public void A_date_that_may_be_two_is_not_guessed()
    {
        var input = Inputs.Extract("Algebra 02/03/2026", "A first title here", "Ada Roe, Bo Lind", Inputs.Abstract(1), "one tag", "Algebra 04/03/2026", "A second title here", "Ada Roe, Cy Oak", Inputs.Abstract(2), "two tags");
        Assert.All(input.Records, record => Assert.Null(record.Published));
        Assert.Equal(2, input.Issues.Count(issue => issue.Code == "ambiguous-date"));
    }

    /// <summary>A card whose title is deleted once took its authors for the title, unless they ended with "et al.".</summary>
    [Fact]
    public void A_card_that_lost_its_title_is_rejected()
    {
        var (text, cards) = new ListingPage { Order = "HTNAG" }.Write();
        var lost = cards[7].Split(" | ")[0];
        var input = Inputs.Extract(text.Replace(lost + "\n\n", "", StringComparison.Ordinal));
        Assert.Equal(cards.Where((_, i) => i != 7), input.Records.Select(ListingPage.Show));
        Assert.Equal(1, input.Rejected);
        Assert.Equal("missing-title", Assert.Single(input.Issues, issue => issue.Severity == Severity.Error).Code);
    }

    [Theory]
    [InlineData("How deep learning explain", "Alice, Bob and Charlie")]
    [InlineData("graph theory", "CNN graph theory 3D")]
    public void Odd_lines_are_told_by_their_place(string usual, string odd)
    {
        var (text, _) = new ListingPage { Order = "HTNAG" }.Write();
        var line = text.Split('\n').First(line => line.StartsWith(usual, StringComparison.Ordinal));
        var input = Inputs.Extract(text.Replace(line + "\n", odd + "\n", StringComparison.Ordinal));
        Assert.Contains(input.Records, record => record.Title == odd || record.TagLine == odd);
        Assert.Equal(30, input.Records.Length);
        Assert.DoesNotContain(input.Issues, issue => issue.Severity == Severity.Error || issue.Code.StartsWith("missing", StringComparison.Ordinal));
    }

    [Fact]
    public void One_name_alone_and_an_abstract_without_capitals_are_read()
    {
        var (text, _) = new ListingPage { Order = "HTNAG" }.Write();
        var chinese = string.Concat(Enumerable.Repeat("我们研究星系的形成和演化，并提出一种新的方法。", 8));
        text = text.Replace(Inputs.Abstract(3), chinese, StringComparison.Ordinal);
        var names = Inputs.Extract(text).Records[5].Authors;
        var record = Inputs.Extract(text.Replace(string.Join(", ", names) + "\n\n" + Inputs.Abstract(5), "Madonna\n\n" + Inputs.Abstract(5), StringComparison.Ordinal)).Records;
        Assert.Equal(chinese, record[3].Abstract);
        Assert.Equal(["Madonna"], record[5].Authors);
    }

    private static ExtractedInput AssertExact(ListingPage page)
    {
        var (text, cards) = page.Write();
        var input = ExtractionInvariants.Check("page.txt", Encoding.UTF8.GetBytes(text));
        Assert.Equal(cards, input.Records.Select(ListingPage.Show));
        Assert.Empty(ExtractionInvariants.LostLines(text, input));
        return input;
    }

    private static string Wrap(string line, int width)
    {
        var (wrapped, length) = (new StringBuilder(), 0);
        foreach (var word in line.Split(' '))
        {
            var breaks = length > 0 && length + 1 + word.Length > width;
            if (length > 0) wrapped.Append(breaks ? '\n' : ' ');
            wrapped.Append(word);
            length = breaks ? word.Length : length + (length > 0 ? 1 : 0) + word.Length;
        }
        return wrapped.ToString();
    }
}
