using System.Diagnostics;
using PaperGraph.Linking.Tags;

namespace PaperGraph.Tests.Linking;

/// <summary>Cuts the real page, and pages made of the tags that its source delimits elsewhere.</summary>
public sealed class TagPageTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, int> NoVocabulary = [];

    [Fact]
    public void The_real_page_is_cut_as_its_source_delimits_the_tags()
    {
        var score = Cut(Page(), NoVocabulary);
        Assert.True(score.F1 >= 0.985, $"tag F1 {score.F1:0.0000}");
        Assert.True(score.Exact >= 0.96, $"exact lines {score.Exact:0.0000}");
    }

    [Fact]
    public void Confidences_are_probabilities_that_hold()
    {
        var score = Cut(Page(), NoVocabulary);
        Assert.True(score.SureAndRight >= 0.95, $"right when sure {score.SureAndRight:0.000}");
        Assert.True(score.LineCalibrationError <= 0.05, $"calibration error of lines {score.LineCalibrationError:0.000}");
        Assert.True(score.TagCalibrationError <= 0.02, $"calibration error of tags {score.TagCalibrationError:0.000}");
    }

    /// <summary>The same tags stand beside other tags in another order: a method that is fitted to the visible order fails here.</summary>
    [Fact]
    public void Tags_in_another_order_are_cut_as_well()
    {
        var random = new Random(1);
        var score = Cut(Page(tags => [.. tags.Take(5).OrderBy(_ => random.Next())]), NoVocabulary);
        Assert.True(score.F1 >= 0.98, $"tag F1 {score.F1:0.0000}");
    }

    /// <summary>Pages of the gold papers alone, a quarter of the real one, with other numbers of tags.</summary>
    [Theory]
    [InlineData(3, 0.93)]
    [InlineData(4, 0.93)]
    [InlineData(7, 0.93)]
    public void Other_numbers_of_tags_are_found_out(int tags, double least)
    {
        var random = new Random(tags);
        var page = Page(all => [.. all.OrderBy(_ => random.Next()).Take(tags)]).Where(line => line.Expected?.Length == tags).ToArray();
        var score = Cut(page, NoVocabulary);
        Assert.True(score.F1 >= least, $"tag F1 {score.F1:0.0000}");
    }

    /// <summary>No constant number helps here.</summary>
    [Fact]
    public void Numbers_of_tags_may_vary_from_line_to_line()
    {
        var random = new Random(1);
        var page = Page(all => [.. all.OrderBy(_ => random.Next()).Take(random.Next(2, 9))]).Where(line => line.Expected is not null).ToArray();
        var score = Cut(page, NoVocabulary);
        Assert.True(score.F1 >= 0.85, $"tag F1 {score.F1:0.0000}");
    }

    [Fact]
    public void Lines_without_titles_and_abstracts_are_cut_too()
    {
        var score = Cut([.. Page().Select(line => line with { Line = line.Line with { Context = "" } })], NoVocabulary);
        Assert.True(score.F1 >= 0.93, $"tag F1 {score.F1:0.0000}");
    }

    /// <summary>Every second true tag is known from elsewhere.</summary>
    [Fact]
    public void Tags_that_another_source_delimits_help()
    {
        var page = Page();
        var vocabulary = page.Where(line => line.Expected is not null).SelectMany(line => line.Expected!).Distinct().Order(StringComparer.Ordinal)
            .Where((_, i) => i % 2 == 0).ToDictionary(tag => tag, _ => 1);
        var (without, with) = (Cut(page, NoVocabulary), Cut(page, vocabulary));
        Assert.True(with.F1 > without.F1, $"{without.F1:0.0000} without, {with.F1:0.0000} with vocabulary");
        Assert.True(with.Exact >= without.Exact, $"{without.Exact:0.0000} without, {with.Exact:0.0000} with vocabulary");
    }

    /// <summary>Generous, since other work may share the machine: the aim is 2 s on two cores.</summary>
    [Fact]
    public void The_real_page_takes_seconds()
    {
        var page = Page();
        var clock = Stopwatch.StartNew();
        Cut(page, NoVocabulary);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 30);
    }

    private CutScore Cut(PageLine[] page, Dictionary<string, int> vocabulary)
    {
        var cuts = TagSegmenter.Segment([.. page.Select(line => line.Line)], vocabulary);
        var score = new CutScore();
        foreach (var ((line, expected), cut) in page.Zip(cuts))
        {
            Assert.Equal(line.Text, string.Join(' ', cut.Tags.Select(tag => tag.Name)));
            if (expected is not null && !score.Add(cut, expected))
            {
                output.WriteLine($"{cut.Confidence:0.00} {string.Join(" | ", cut.Tags.Select(tag => tag.Name))}  <>  {string.Join(" | ", expected)}");
            }
        }
        output.WriteLine($"{score}; tags per line {string.Join(", ", cuts.CountBy(cut => cut.Tags.Length))}");
        return score;
    }

    /// <summary>The real page's lines with the true tags where they are known, and those lines replaced by others of their papers' tags if so wished.</summary>
    private static PageLine[] Page(Func<string[], string[]>? choose = null)
    {
        var gold = SharedFolder.Gold().ToDictionary(paper => paper.Title);
        return
        [
            .. SharedFolder.ExtractSeed("001").Records.Where(record => record.TagLine is not null).Select(record =>
            {
                var all = gold.TryGetValue(record.Title, out var paper) ? paper.Tags : null;
                var tags = choose is null || all is null ? all?.Take(record.Rank == 1 ? 8 : 5).ToArray() : choose(all);
                var text = choose is null || tags is null ? record.TagLine! : string.Join(' ', tags);
                return new PageLine(new TagLine(text, $"{record.Title}. {record.Abstract}"), tags);
            }),
        ];
    }

    private sealed record PageLine(TagLine Line, string[]? Expected);
}
