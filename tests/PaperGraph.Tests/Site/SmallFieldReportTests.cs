using System.Text.RegularExpressions;
using PaperGraph.Site;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Report;

namespace PaperGraph.Tests.Site;

public sealed partial class SmallFieldReportTests
{
    /// <summary>Three fields with more than twenty papers each, and one with two.</summary>
    private static IEnumerable<SamplePaper> WithSmallField =>
    [
        .. Enumerable.Range(0, 3).SelectMany(_ => SampleGraph.ThreeFields),
        new("Cells 1", "Biology") { Tags = ["cells", "networks"] }, new("Cells 2", "Biology") { Tags = ["cells", "training"] },
    ];

    [Fact]
    public void A_small_field_is_named_and_its_pairs_have_counts_alone()
    {
        var report = Report(WithSmallField);
        Assert.Contains("One field has too few papers to be compared: Biology (2); its pairs are listed last, with counts only.", report.Summary);
        Assert.Contains(report.Method, paragraph => paragraph.Contains("Here this is Biology.", StringComparison.Ordinal));
        Assert.True(report.Fields.Single(field => field.Name == "Biology").TooFewPapers);
        var small = report.Pairs.Skip(3).ToList();
        Assert.Equal(3, small.Count);
        Assert.All(small, pair => Assert.Equal((Verdict.TooFewPapers, null, null), (pair.Verdict, pair.Ratio, pair.Expected)));
        Assert.Equal(2, small.Sum(pair => pair.Papers));
        Assert.Equal([0, 1, 2], report.Sections);
    }

    [Fact]
    public void Two_large_fields_and_a_small_one_cannot_be_tested()
        => Assert.Contains("With two fields that have enough papers there is no other pair to compare with, so their connection is described but cannot be tested.",
            Report(WithSmallField.Where(paper => paper.Field != "Physics")).Summary);

    [Fact]
    public async Task Cells_of_a_small_field_have_no_colour_ratio_or_link()
    {
        var html = await Html(WithSmallField);
        var cells = Cells().Matches(html).Select(match => match.Value).Where(cell => cell.Contains("Biology", StringComparison.Ordinal)).ToList();
        Assert.Equal(6, cells.Count);
        Assert.All(cells, cell =>
        {
            Assert.Contains("too few papers", cell, StringComparison.Ordinal);
            Assert.Contains("step-unknown", cell, StringComparison.Ordinal);
            Assert.DoesNotContain("href", cell, StringComparison.Ordinal);
            Assert.DoesNotContain("×", cell, StringComparison.Ordinal);
        });
    }

    /// <summary>With twelve fields 66 cells lead to sections, of which there are 28: the others once led nowhere.</summary>
    [Fact]
    public async Task Every_anchor_of_a_report_on_twelve_fields_has_its_target()
    {
        var papers = Enumerable.Range(0, 12).SelectMany(field => Enumerable.Range(0, 12).Select(i => new SamplePaper($"Paper {field} {i}", $"Field {field:00}")
        {
            Tags = [$"own {field} {i % 3}", $"own {(field + i) % 12} 0", "shared"],
        }));
        var html = await Html(papers);
        var targets = Ids().Matches(html).Select(match => match.Groups[1].Value).ToHashSet();
        var anchors = Anchors().Matches(html).Select(match => match.Groups[1].Value).ToList();
        Assert.True(anchors.Count > 50);
        Assert.All(anchors, anchor => Assert.Contains(anchor, targets));
    }

    private static BridgeReport Report(IEnumerable<SamplePaper> papers) => BridgeReport.Of(new CorpusView(SampleGraph.Of(papers)), SampleGraph.Context);

    private static async Task<string> Html(IEnumerable<SamplePaper> papers)
    {
        using var folder = new TemporaryFolder();
        await ReportWriter.WriteAsync(SampleGraph.Of(papers), SampleGraph.Context, folder.Path, ReportWriter.AllFormats, TestContext.Current.CancellationToken);
        return folder.Files.Single(file => file.Name.EndsWith(".html", StringComparison.Ordinal)).Text;
    }

    [GeneratedRegex("<td class=\"step[^>]*>.*?</td>", RegexOptions.Singleline)]
    private static partial Regex Cells();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex(" href=\"#([^\"]+)\"")]
    private static partial Regex Anchors();
}
