using PaperGraph.Linking;
using PaperGraph.Linking.Topics;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking.Topics;

public sealed class TermExtractorTests(ITestOutputHelper output)
{
    /// <summary>"networks" belongs to longer terms, "neural networks" also stands alone, and what papers say of themselves is no topic.</summary>
    [Fact]
    public void Terms_are_whole_phrases_and_no_boilerplate()
    {
        var terms = Terms(
            "We show that graph neural networks achieve state-of-the-art performance. Extensive experiments demonstrate our proposed method.",
            "Our proposed method trains graph neural networks. Extensive experiments show the state-of-the-art performance of graph neural networks.",
            "Graph neural networks are trained by our proposed method in extensive experiments, with state-of-the-art performance.",
            "Neural networks are universal.", "We train neural networks.", "The limits of neural networks.");

        Assert.Equal(["graph neural networks", "neural networks"], terms.Order());
    }

    /// <summary>The measure as printed: log2|a| (f(a) − mean f(b)); f counts papers. Values by hand: 1·(6 − 3) and log2(3)·3.</summary>
    [Fact]
    public void The_value_is_the_C_value()
    {
        var graph = Untagged("Graph neural networks.", "On graph neural networks.", "Of graph neural networks.", "Neural networks.", "The neural networks.", "By neural networks.");
        var texts = new TopicTexts(graph.Papers);
        var found = TermExtractor.Find(texts, [.. graph.Papers.Select((paper, i) => texts.ToTermPaper(i, paper))], _ => false);

        Assert.Equal([3 * Math.Log2(3), 3], found.Select(term => term.Value));
    }

    [Fact]
    public void Words_within_hyphens_are_no_terms() =>
        Assert.DoesNotContain("field games", Terms("On mean-field games.", "The mean-field games.", "Of mean-field games.", "By mean-field games.", "All mean-field games.", "In mean-field games."));

    [Fact]
    public void Spellings_of_a_tag_are_no_new_terms()
    {
        var graph = TopicAssigner.Assign(Planted.Graph(
            [("Tagged", null, ["graph neural network"]), .. Enumerable.Range(0, 6).Select(i => ($"Paper {(char)('a' + i)}", (string?)"On graph-neural networks.", Array.Empty<string>()))])).Graph;

        Assert.Equal(["graph neural network"], graph.Tags.Select(tag => tag.Name));
    }

    [Fact]
    public void A_page_without_tags_gets_topics()
    {
        var graph = Linker.Link([SharedFolder.ExtractSeed("002")]).Graph;
        output.WriteLine(string.Join("; ", graph.Tags.Select(tag => tag.Name)));

        GraphInvariants.Check(graph);
        Assert.InRange(graph.Tags.Length, 50, graph.Papers.Length / 2);
        Assert.All(graph.TagAssignments.CountBy(link => link.Tag), tag => Assert.True(tag.Value >= TermExtractor.LeastPapers));
        string[] expected = ["diffusion models", "generative models", "graph neural networks", "optimal transport", "phase transition", "reinforcement learning"];
        Assert.Empty(expected.Except(graph.Tags.Select(tag => tag.Name)));
        Assert.DoesNotContain(graph.Tags, tag => tag.Name.Contains("state-of-the-art", StringComparison.Ordinal) || tag.Name.Contains("proposed", StringComparison.Ordinal) || tag.Name.Contains("result", StringComparison.Ordinal));
    }

    private static string[] Terms(params string[] abstracts) => [.. TopicAssigner.Assign(Untagged(abstracts)).Graph.Tags.Select(tag => tag.Name)];

    private static LiteratureGraph Untagged(params string[] abstracts) =>
        Planted.Graph([.. abstracts.Select((text, i) => ($"Title {(char)('a' + i)}", (string?)text, Array.Empty<string>()))]);
}
