using PaperGraph.Linking;
using PaperGraph.Linking.Topics;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking.Topics;

public sealed class TopicAssignerTests(ITestOutputHelper output)
{
    [Fact]
    public void The_real_pages_keep_their_promises_and_their_listed_tags()
    {
        var linked = Linker.Link([.. new[] { "000", "001", "002", "003" }.Select(SharedFolder.ExtractSeed)]);
        var graph = linked.Graph;
        output.WriteLine($"{linked.Quality.Tags}");
        output.WriteLine(string.Join(", ", graph.TagAssignments.CountBy(link => link.Provenance.Origin)));

        GraphInvariants.Check(graph);
        Assert.NotNull(linked.Quality.Tags);
        Assert.All(graph.TagAssignments.GroupBy(link => link.Paper), paper =>
        {
            var listed = paper.Count(link => link.Provenance.Origin == Origin.Listed);
            Assert.All(paper, link => Assert.Equal(link.Provenance.Origin == Origin.Listed, link.Position <= listed));
        });
        Assert.All(graph.Tags, tag => Assert.Equal(tag.Name.ToLowerInvariant(), tag.Name));
    }

    /// <summary>With few papers only names that stand in the text are assigned, and not single words.</summary>
    [Fact]
    public void A_tiny_corpus_gets_mentioned_tags_only()
    {
        var graph = TopicAssigner.Assign(Planted.Graph(
        [
            ("Dark matter halos", "We model them.", ["dark matter", "emulation"]),
            ("On the dark-matter problem", "No tags here, but emulation is named.", []),
            ("Something else", null, []),
        ])).Graph;

        var link = Assert.Single(graph.TagAssignments, link => link.Provenance.Origin != Origin.Listed);
        Assert.Equal(("On the dark-matter problem", "dark matter", Origin.Mentioned), (graph.Papers[link.Paper].Title, graph.Tags[link.Tag].Name, link.Provenance.Origin));
        GraphInvariants.Check(graph);
    }

    /// <summary>Of 129 links that were added to papers with five tags, 52 were not in the gold.</summary>
    [Fact]
    public void A_paper_with_as_many_tags_as_usual_gets_no_more()
    {
        var graph = TopicAssigner.Assign(Planted.Graph(
        [
            .. Enumerable.Range(0, 12).Select(i => ($"Dark matter, part {i}", (string?)null, new[] { "dark matter", $"topic of part {i}" })),
            ("Dark matter as well", null, ["warm inflation", "axion stars"]),
            ("Dark matter at last", null, ["cold inflation"]),
            ("Dark matter again", null, []),
        ])).Graph;

        var added = graph.TagAssignments.Where(link => link.Provenance.Origin != Origin.Listed).Select(link => graph.Papers[link.Paper].Title);
        Assert.Equal(["Dark matter again", "Dark matter at last"], added.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_longest_name_counts()
    {
        var graph = TopicAssigner.Assign(Planted.Graph(
        [
            ("A", null, ["neural networks", "graph neural networks"]),
            ("Graph neural networks for jets", null, []),
        ])).Graph;

        var link = Assert.Single(graph.TagAssignments, link => link.Provenance.Origin == Origin.Mentioned);
        Assert.Equal("graph neural networks", graph.Tags[link.Tag].Name);
    }

    [Fact]
    public void An_empty_graph_stays_empty() => Assert.Equal(LiteratureGraph.Empty, TopicAssigner.Assign(LiteratureGraph.Empty).Graph);
}
