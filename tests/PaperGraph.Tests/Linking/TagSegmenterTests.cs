using System.Diagnostics;
using PaperGraph.Linking.Tags;

namespace PaperGraph.Tests.Linking;

public sealed class TagSegmenterTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, int> NoVocabulary = [];

    /// <summary>The oracle is the source itself, which delimits its tags on other pages.</summary>
    [Fact]
    public void The_real_page_is_cut_as_its_source_delimits_the_tags()
    {
        var records = SharedFolder.ExtractSeed("001").Records.Where(record => record.TagLine is not null).ToArray();
        var gold = SharedFolder.Gold().ToDictionary(paper => paper.Title);
        var clock = Stopwatch.StartNew();
        var cuts = TagSegmenter.Segment([.. records.Select(record => new TagLine(record.TagLine!, $"{record.Title}. {record.Abstract}"))], NoVocabulary);
        clock.Stop();

        var (hits, found, real, exact, lines) = (0, 0, 0, 0, 0);
        foreach (var (record, cut) in records.Zip(cuts))
        {
            if (!gold.TryGetValue(record.Title, out var paper)) continue;
            var expected = paper.Tags.Take(record.Rank == 1 ? 8 : 5).ToArray();
            var actual = cut.Tags.Select(tag => tag.Name).ToArray();
            hits += expected.Intersect(actual).Count();
            found += actual.Length;
            real += expected.Length;
            lines++;
            if (expected.SequenceEqual(actual)) exact++;
            else output.WriteLine($"{cut.Confidence:0.00} {string.Join(" | ", actual)}  <>  {string.Join(" | ", expected)}");
        }
        var f1 = 2.0 * hits / (found + real);
        output.WriteLine($"F1 {f1:0.0000}, exact lines {exact}/{lines}, {clock.ElapsedMilliseconds} ms; tags per line {string.Join(", ", cuts.CountBy(cut => cut.Tags.Length))}");
        Assert.True(f1 >= 0.95, $"tag F1 {f1:0.0000}");
    }

    [Fact]
    public void Cuts_keep_every_word_and_confidences_are_probabilities()
    {
        TagLine[] lines = [new("deep learning graph theory", "On deep learning."), new("graph theory deep learning", ""), new("one", ""), new("a b c d e f g h i j k l m n o p q r s t", "")];
        var cuts = TagSegmenter.Segment(lines, NoVocabulary);

        Assert.Equal(lines.Select(line => line.Text), cuts.Select(cut => string.Join(' ', cut.Tags.Select(tag => tag.Name))));
        Assert.All(cuts, cut => Assert.InRange(cut.Confidence, double.Epsilon, 1));
        Assert.All(cuts.SelectMany(cut => cut.Tags), tag => Assert.InRange(tag.Confidence, double.Epsilon, 1));
        Assert.All(cuts, cut => Assert.All(cut.Tags, tag => Assert.True(tag.Confidence >= cut.Confidence - 1e-9)));
        Assert.Empty(cuts[2].RunnerUp);
    }

    [Fact]
    public void Tags_that_another_source_delimits_settle_a_line()
    {
        var vocabulary = new Dictionary<string, int> { ["graph neural networks"] = 5, ["dark matter"] = 5, ["jet physics"] = 5 };
        var cut = Assert.Single(TagSegmenter.Segment([new TagLine("dark matter graph neural networks jet physics", "")], vocabulary));

        Assert.Equal(["dark matter", "graph neural networks", "jet physics"], cut.Tags.Select(tag => tag.Name));
    }

    /// <summary>A line such as "… outcome vs process rewards …" was once cut after "vs".</summary>
    [Fact]
    public void Function_words_join_what_stands_on_both_sides()
    {
        string[] methods = ["deep learning", "jet physics", "dark matter", "group theory"];
        TagLine[] lines = [.. Enumerable.Range(0, 40).Select(i => new TagLine($"{methods[i % 4]} {methods[(i + 1 + i / 4 % 3) % 4]} outcome{i} vs process{i} theory{i} of value{i} scaling{i} and depth{i}", ""))];
        var cuts = TagSegmenter.Segment(lines, NoVocabulary);

        Assert.DoesNotContain(cuts.SelectMany(cut => cut.Tags), tag => tag.Name.Split(' ') is var words && (words[^1] is "vs" or "of" or "and" || words[0] is "vs" or "of" or "and"));
    }

    [Fact]
    public void The_order_of_the_lines_does_not_matter()
    {
        TagLine[] lines = [.. Enumerable.Range(0, 40).Select(i => new TagLine($"topic {i % 7} deep learning method {i % 5} jet physics", $"Topic {i}"))];
        var forward = TagSegmenter.Segment(lines, NoVocabulary);
        var backward = TagSegmenter.Segment([.. lines.Reverse()], NoVocabulary);

        Assert.Equal(forward.Select(cut => cut.Confidence), backward.Reverse().Select(cut => cut.Confidence));
    }
}
