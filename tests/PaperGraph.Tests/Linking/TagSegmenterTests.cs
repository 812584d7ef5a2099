using FsCheck;
using PaperGraph.Linking.Tags;

namespace PaperGraph.Tests.Linking;

public sealed class TagSegmenterTests
{
    private static readonly Dictionary<string, int> NoVocabulary = [];

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

    [Fact]
    public void Any_lines_keep_their_words_in_any_order_of_the_lines()
    {
        string[] words = ["deep", "learning", "graph", "theory", "of", "jet-physics", "é", "x", "networks"];
        Prop.ForAll<int[][]>(numbers =>
        {
            string[] lines = [.. numbers.Where(line => line is { Length: > 0 and <= TagSegmenter.MostWordsPerLine }).Take(12).Select(line => string.Join(' ', line.Select(number => words[Math.Abs(number % words.Length)])))];
            TagLine[] page = [.. lines.Select((text, i) => new TagLine(text, i % 2 == 0 ? text : ""))];
            var cuts = TagSegmenter.Segment(page, NoVocabulary);
            var reversed = TagSegmenter.Segment([.. page.Reverse()], NoVocabulary).Reverse();
            return cuts.Zip(lines).All(pair => string.Join(' ', pair.First.Tags.Select(tag => tag.Name)) == pair.Second && pair.First.Confidence is > 0 and <= 1)
                && cuts.Zip(reversed).All(pair => pair.First.Tags.SequenceEqual(pair.Second.Tags) && pair.First.RunnerUp.SequenceEqual(pair.Second.RunnerUp));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_line_of_a_hundred_words_is_cut()
    {
        var text = string.Join(' ', Enumerable.Range(0, TagSegmenter.MostWordsPerLine).Select(i => $"word{i}"));
        var cut = Assert.Single(TagSegmenter.Segment([new TagLine(text, "")], NoVocabulary));

        Assert.Equal(text, string.Join(' ', cut.Tags.Select(tag => tag.Name)));
    }

    /// <summary>"metric" and "fast" are never alone: what is new on a line often specialises a tag that others use.</summary>
    [Fact]
    public void New_tags_may_specialise_known_ones()
    {
        string[] known = ["neural tangent kernel", "string theory", "monte carlo methods", "jet physics"];
        TagLine[] lines =
        [
            .. Enumerable.Range(0, 24).Select(i => new TagLine($"{known[i % 4]} {known[(i + 1) % 4]} {known[(i + 2 + i / 12) % 4]}", "")),
            new("metric neural tangent kernel string theory jet physics", ""),
            new("string theory fast monte carlo methods jet physics", ""),
        ];
        var cuts = TagSegmenter.Segment(lines, NoVocabulary);

        Assert.Equal(["metric neural tangent kernel", "string theory", "jet physics"], cuts[^2].Tags.Select(tag => tag.Name));
        Assert.Equal(3, cuts[^1].Tags.Length);
    }

    /// <summary>A vocabulary much larger than the page once left no room for new tags.</summary>
    [Fact]
    public void A_large_vocabulary_leaves_room_for_new_tags()
    {
        var vocabulary = Enumerable.Range(0, 5000).ToDictionary(i => $"term{i} theory{i % 50}", _ => 20);
        TagLine[] lines = [.. Enumerable.Range(0, 30).Select(i => new TagLine($"deep learning new{i} topic{i} jet physics", $"On new{i} topic{i}."))];
        var cuts = TagSegmenter.Segment(lines, vocabulary);

        Assert.All(cuts.Select((cut, i) => (cut, i)), item => Assert.Equal(["deep learning", $"new{item.i} topic{item.i}", "jet physics"], item.cut.Tags.Select(tag => tag.Name)));
    }
}
