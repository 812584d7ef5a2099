using PaperGraph.Model;

namespace PaperGraph.Tests.Extraction;

public sealed class ResearchBlogFormatTests
{
    /// <summary>The page itself states these numbers in its header.</summary>
    [Fact]
    public void The_real_page_gives_the_papers_that_its_header_counts()
    {
        var input = SharedFolder.ExtractSeed("001");

        Assert.Equal("research-blog", input.Kind);
        Assert.Equal(574, input.Records.Length);
        var fields = input.Records.CountBy(record => Assert.Single(record.Fields)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value));
        Assert.Equal([("Astrophysics", 152), ("Experimental Physics", 70), ("Foundational AI", 202), ("Theoretical Physics", 150)], fields);
        Assert.DoesNotContain(input.Issues, issue => issue.Code == "count-mismatch");
        Assert.Equal(Enumerable.Range(1, 574), input.Records.Select(record => record.Rank));
    }

    [Fact]
    public void Every_gold_paper_is_found_with_its_date_field_and_first_authors()
    {
        var records = SharedFolder.ExtractSeed("001").Records.ToDictionary(record => record.Title);
        foreach (var gold in SharedFolder.Gold())
        {
            var record = records[gold.Title];
            Assert.Equal(gold.Published, record.Published.ToString());
            Assert.Equal(gold.Field, Assert.Single(record.Fields));
            Assert.Equal(gold.Authors.Take(3), record.Authors);
            Assert.Equal(gold.Authors.Length <= 3, record.AuthorsComplete);
            Assert.Equal(gold.Tags.Length == 0 ? null : string.Join(' ', gold.Tags.Take(record.Rank == 1 ? 8 : 5)), record.TagLine);
        }
    }

    /// <summary>One card of the real page has no tags; nothing else is missing anywhere, and every line says where.</summary>
    [Fact]
    public void The_only_issue_of_the_real_page_is_the_card_without_tags()
    {
        var input = SharedFolder.ExtractSeed("001");
        var lines = SharedFolder.SeedLines("001");

        Assert.Equal("missing-tags", Assert.Single(input.Issues, issue => issue.Severity != Severity.Info).Code);
        Assert.Equal([(1, "left-out"), (7, "left-out"), (46, "left-out")], input.Issues.Where(issue => issue.Severity == Severity.Info).Select(issue => (issue.Line!.Value, issue.Code)));
        Assert.All(input.Records, record => Assert.StartsWith(record.Fields[0], lines[record.Line - 1], StringComparison.Ordinal));
        Assert.All(input.Records, record => Assert.NotNull(record.Abstract));
    }

    [Fact]
    public void Missing_lines_cost_only_what_is_missing()
    {
        var input = Inputs.Extract(
            "5 papers 3 Algebra 2 Zoo Logic", "Latest",
            "Algebra Mar 2, 2026", "First title", "The X Collaboration, :, Ada Lovelace, Sammy Davis, Jr. et al.", "An abstract that breaks", "one tag two",
            "Zoo Logic Feb 31, 2026", "Second title", "Emmy Noether", Inputs.Abstract(2), "A second paragraph.",
            "All Posts",
            "Algebra Mar 1, 2026", "Third title", Inputs.Abstract(3), "tag line here",
            "Algebra Feb 1, 2026", "Ada Lovelace, Emmy Noether et al.", Inputs.Abstract(4), "tag line",
            "Algebra Mar 2, 2026", "First title", "Ada Lovelace", "An abstract that breaks", "one tag two");

        Assert.Equal(["First title", "Second title", "Third title"], input.Records.Select(record => record.Title));
        Assert.Equal(["The X Collaboration", "Ada Lovelace", "Sammy Davis, Jr."], input.Records[0].Authors);
        Assert.False(input.Records[0].AuthorsComplete);
        Assert.Equal($"{Inputs.Abstract(2)} A second paragraph.", input.Records[1].Abstract);
        Assert.Equal(
            [(2, "left-out"), (13, "left-out"), (8, "missing-tags"), (8, "bad-date"), (14, "missing-authors"), (18, "missing-title"), (22, "repeated-card"), (1, "count-mismatch"), (1, "count-mismatch"), (1, "count-mismatch")],
            input.Issues.Select(issue => (issue.Line!.Value, issue.Code)));
    }

    [Fact]
    public void Fields_are_found_without_a_header()
    {
        var input = Inputs.Extract(
            "Algebra Mar 2, 2026", "First title", "Ada Lovelace", Inputs.Abstract(1), "one tag",
            "Algebra Mar 1, 2026", "Second title", "Ada Lovelace", Inputs.Abstract(2), "one tag");

        Assert.Equal("research-blog", input.Kind);
        Assert.Equal(2, input.Records.Length);
        Assert.Empty(input.Issues);
    }
}
