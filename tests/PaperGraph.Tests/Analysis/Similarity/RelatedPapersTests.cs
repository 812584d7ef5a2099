using PaperGraph.Analysis.Similarity;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Similarity;

public sealed class RelatedPapersTests
{
    /// <summary>Every pair by the formula as it stands in the doc comment.</summary>
    [Fact]
    public void The_most_similar_are_those_of_brute_force()
    {
        var graph = Graph();
        var related = RelatedPapers.Find(graph, 5, TestContext.Current.CancellationToken);

        for (var paper = 0; paper < graph.Papers.Length; paper++)
        {
            var expected = Enumerable.Range(0, graph.Papers.Length).Where(other => other != paper).Select(other => (Paper: other, Similarity: Cosine(graph, paper, other)))
                .Where(entry => entry.Similarity > 0).OrderByDescending(entry => Math.Round(entry.Similarity, 9)).ThenBy(entry => entry.Paper).Take(5).ToList();
            Assert.Equal(expected.Count, related[paper].Length);
            for (var rank = 0; rank < expected.Count; rank++)
            {
                Assert.Equal(expected[rank].Similarity, related[paper][rank].Similarity, 1e-9);
                Assert.Equal(Cosine(graph, paper, related[paper][rank].Paper), related[paper][rank].Similarity, 1e-9);
            }
        }
    }

    [Fact]
    public void Reasons_are_the_common_topics_the_rarest_first_and_the_common_authors()
    {
        // Topic 0 is on three papers, topic 1 on two.
        var graph = TestCorpora.Graph(new TestPaper([0, 1], Authors: [0, 1]), new TestPaper([0, 1], Authors: [1, 2]), new TestPaper([0, 2]), new TestPaper([3]));

        var first = RelatedPapers.Find(graph, 5, TestContext.Current.CancellationToken)[0];

        Assert.Equal([1, 2], first.Select(row => row.Paper));
        Assert.Equal([1, 0], first[0].SharedTags);
        Assert.Equal([1], first[0].SharedAuthors);
        Assert.Equal([0], first[1].SharedTags);
        Assert.Empty(first[1].SharedAuthors);
    }

    [Fact]
    public void A_topic_on_every_paper_relates_none()
        => Assert.All(RelatedPapers.Find(TestCorpora.Graph(new TestPaper([0]), new TestPaper([0]), new TestPaper([0])), 5, TestContext.Current.CancellationToken), row => Assert.Empty(row));

    private static LiteratureGraph Graph()
    {
        var graph = TestCorpora.Graph(TestCorpora.WithoutStructure(7, 120, 60, 3));
        return graph with
        {
            TagAssignments = [.. graph.TagAssignments.Select((link, i) => i % 3 == 0 ? link with { Provenance = new Provenance(Origin.Mentioned, 0.6) } : link)],
        };
    }

    private static double Cosine(LiteratureGraph graph, int a, int b)
    {
        var (x, y) = (Vector(graph, a), Vector(graph, b));
        return x.Sum(entry => entry.Value * y.GetValueOrDefault(entry.Key)) / Math.Sqrt(x.Values.Sum(v => v * v) * y.Values.Sum(v => v * v));
    }

    private static Dictionary<int, double> Vector(LiteratureGraph graph, int paper) => graph.TagAssignments.Where(link => link.Paper == paper).ToDictionary(
        link => link.Tag, link => link.Provenance.Confidence * Math.Log((double)graph.Papers.Length / graph.TagAssignments.Count(other => other.Tag == link.Tag)));
}
