using PaperGraph.Model;

namespace PaperGraph.Tests.Extraction;

public sealed class DailyPapersFormatTests
{
    /// <summary>
    /// The numbers come from counting bullets, dates without a year, and counts after dates with grep. Each page has one card without
    /// authors and date, which was once glued to the card after it.
    /// </summary>
    [Theory]
    [InlineData("000", 81, 2025, 21)]
    [InlineData("003", 40, 2026, 0)]
    public void The_real_pages_give_a_record_per_bullet_and_the_card_without_one(string seed, int papers, int currentYear, int withoutYear)
    {
        var input = SharedFolder.ExtractSeed(seed);

        Assert.Equal("daily-papers", input.Kind);
        Assert.Equal(papers, input.Records.Length);
        Assert.Equal(papers - 1, SharedFolder.SeedLines(seed).Count(line => line.Contains('•', StringComparison.Ordinal)));
        var bare = Assert.Single(input.Records, record => record.AuthorCount is null);
        Assert.Null(bare.Published);
        Assert.All(input.Records, record => Assert.True(record is { Abstract.Length: > 200 and < 2500 }));
        Assert.All(input.Records.Where(record => record != bare), record => Assert.True(record is { AuthorCount: > 0, Published: not null }));
        Assert.Equal(withoutYear, input.Records.Count(record => record.Published?.Year == currentYear));
        Assert.Equal(["missing-author-count", "missing-date"], input.Issues.Where(issue => issue.Line == bare.Line).Select(issue => issue.Code));
        Assert.Equal(withoutYear > 0 ? ["left-out", "guessed-year"] : ["left-out"], input.Issues.Where(issue => issue.Line != bare.Line).Select(issue => issue.Code));
    }

    [Fact]
    public void Every_line_of_the_real_pages_is_data_furniture_or_reported()
    {
        foreach (var seed in (ReadOnlySpan<string>)["000", "003"])
        {
            var texts = SharedFolder.ExtractSeed(seed).Records.SelectMany(record => new[] { record.Title, record.Abstract! }).ToList();
            var lost = SharedFolder.SeedLines(seed).Select(line => line.Trim())
                .Where(line => line.Length > 40 && !texts.Exists(text => text.Contains(string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal)));
            Assert.All(lost, line => Assert.StartsWith("Get trending papers", line, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Dates_may_lack_the_year_and_carry_a_count_of_comments()
    {
        var input = Inputs.Extract(
            "new", "Daily Papers", "byAK and the research community", "Nov 10",
            "First title", Inputs.Abstract(1), "Second paragraph.", " • 1 author", "·", "Mar 4, 2024 2",
            "Second title", Inputs.Abstract(2), "  • 12 authors", "·", "Jan 27");

        Assert.Equal(["First title", "Second title"], input.Records.Select(record => record.Title));
        Assert.Equal([new PartialDate(2024, 3, 4), new PartialDate(2025, 1, 27)], input.Records.Select(record => record.Published!.Value));
        Assert.Equal([2, null], input.Records.Select(record => record.Comments));
        Assert.Equal([1, 12], input.Records.Select(record => record.AuthorCount));
        Assert.EndsWith("Second paragraph.", input.Records[0].Abstract, StringComparison.Ordinal);
        Assert.Equal(["left-out", "guessed-year"], input.Issues.Select(issue => issue.Code));
    }

    [Fact]
    public void A_page_without_any_year_keeps_its_papers_without_dates()
    {
        var input = Inputs.Extract("A title", Inputs.Abstract(1), "• 3 authors", "·", "Jan 27");

        Assert.Null(Assert.Single(input.Records).Published);
        Assert.Equal((Severity.Warning, "unknown-year"), (input.Issues[0].Severity, input.Issues[0].Code));
    }

    [Fact]
    public void Missing_lines_cost_only_what_is_missing()
    {
        var input = Inputs.Extract(
            "No date", Inputs.Abstract(1), "• 3 authors",
            "No authors", Inputs.Abstract(2), "·", "Mar 4, 2024",
            "No abstract", "• 2 authors", "·", "Mar 4, 2024",
            Inputs.Abstract(4), "• 2 authors", "·", "Mar 4, 2024",
            "Bad day", Inputs.Abstract(5), "• 2 authors", "·", "Feb 31, 2024",
            "Last", Inputs.Abstract(6), "• 2 authors", "·", "Mar 4, 2024");

        Assert.Equal(["No date", "No authors", "No abstract", "Bad day", "Last"], input.Records.Select(record => record.Title));
        Assert.Equal(
            [(1, "missing-date"), (4, "missing-author-count"), (8, "missing-abstract"), (12, "missing-title"), (20, "bad-date")],
            input.Issues.Select(issue => (issue.Line!.Value, issue.Code)));
        Assert.Equal(Severity.Error, input.Issues[3].Severity);
    }

    /// <summary>Votes before the titles, comments after the dates, other bullets, names of who submitted, and a foot.</summary>
    [Fact]
    public void Votes_comments_and_furniture_are_told_apart()
    {
        string[] page =
        [
            "Hub", "Models", "Daily Papers", "by AK and the research community", "Nov 10", "Submitted by", "akhaliq", "41", "First title", Inputs.Abstract(1), "- 1.2k authors", "|", "Mar 4, 2024", "3",
            "Submitted by taesiri", "1.2k", "Second title", Inputs.Abstract(2), "12 authors · 27 Jan 2024", "2 comments", "7", "Third title", Inputs.Abstract(3), "• 2 authors", "Previous", "Next",
        ];
        var input = Inputs.Extract(page);

        Assert.Equal(["First title", "Second title", "Third title"], input.Records.Select(record => record.Title));
        Assert.Equal([41, 1200, 7], input.Records.Select(record => record.Upvotes));
        Assert.Equal([3, 2, null], input.Records.Select(record => record.Comments));
        Assert.Equal([1200, 12, 2], input.Records.Select(record => record.AuthorCount));
        Assert.Equal([new PartialDate(2024, 3, 4), new PartialDate(2024, 1, 27), null], input.Records.Select(record => record.Published));
        Assert.Empty(ExtractionInvariants.LostLines(string.Join('\n', page), input));
    }
}
