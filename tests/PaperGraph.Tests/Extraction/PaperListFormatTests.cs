using PaperGraph.Model;

namespace PaperGraph.Tests.Extraction;

public sealed class PaperListFormatTests
{
    /// <summary>The page has two lines of furniture and 402 lines that alternate, as wc and eyes tell.</summary>
    [Fact]
    public void The_real_page_gives_a_record_per_two_lines()
    {
        var input = SharedFolder.ExtractSeed("002");
        var lines = SharedFolder.SeedLines("002");

        Assert.Equal("paper-list", input.Kind);
        Assert.Equal((lines.Length - 2) / 2, input.Records.Length);
        Assert.Equal(201, input.Records.Length);
        Assert.Equal((Severity.Info, 1, "left-out"), Assert.Single(input.Issues.Select(issue => (issue.Severity, issue.Line!.Value, issue.Code))));
        Assert.Equal(Enumerable.Range(0, 201).Select(i => 3 + 2 * i), input.Records.Select(record => record.Line));
        Assert.All(input.Records, record => Assert.Contains(record.Title, lines[record.Line - 1], StringComparison.Ordinal));
        Assert.DoesNotContain(input.Records, record => record.Title.StartsWith("Subscribe", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_line_does_not_shift_the_pairs_after_it()
    {
        var input = Inputs.Extract(
            "Get trending papers in your email inbox!", "SubscribeFirst title", Inputs.Abstract(1), Inputs.Abstract(2),
            "Title without abstract", "Third title", Inputs.Abstract(3), "Fourth title", "This one has a short abstract and no more.", "Fifth title", Inputs.Abstract(5));

        Assert.Equal(["First title", "Title without abstract", "Third title", "Fourth title", "Fifth title"], input.Records.Select(record => record.Title));
        Assert.Equal([Inputs.Abstract(1), null, Inputs.Abstract(3), "This one has a short abstract and no more.", Inputs.Abstract(5)], input.Records.Select(record => record.Abstract));
        Assert.Equal(
            [(Severity.Info, 1, "left-out"), (Severity.Error, 4, "missing-title"), (Severity.Warning, 5, "missing-abstract"), (Severity.Info, 9, "doubtful-abstract")],
            input.Issues.Select(issue => (issue.Severity, issue.Line!.Value, issue.Code)));
    }
}
