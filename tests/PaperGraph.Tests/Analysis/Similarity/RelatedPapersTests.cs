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

    /// <summary>A paper with a single rare topic, found by machine, once stood before those that share three stated ones.</summary>
    [Fact]
    public void Three_common_topics_lead_one_rare_one_and_stated_topics_lead_found_ones()
    {
        TestPaper[] others = [.. Enumerable.Range(0, 30).Select(i => new TestPaper([i % 3, 10 + i, 50 + i]))];
        var graph = TestCorpora.Graph([new TestPaper([0, 1, 2, 3]), new TestPaper([0, 1, 2, 4]), new TestPaper([3]), new TestPaper([2]), .. others, new TestPaper([2])]);
        graph = graph with { TagAssignments = [.. graph.TagAssignments.Select(link => link.Paper is 2 or 3 ? link with { Provenance = new Provenance(Origin.Mentioned, 0.8) } : link)] };

        var related = RelatedPapers.Find(graph, 40, TestContext.Current.CancellationToken)[0].Select(row => row.Paper).ToList();

        Assert.Equal([1, 2], related.Take(2));
        Assert.InRange(related.IndexOf(34), 0, related.IndexOf(3) - 1);
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
        var mean = Enumerable.Range(0, graph.Papers.Length).Select(paper => Length(Vector(graph, paper))).Where(length => length > 0).Average();
        var (x, y) = (Vector(graph, a), Vector(graph, b));
        return x.Sum(entry => entry.Value * y.GetValueOrDefault(entry.Key)) / (Math.Max(Length(x), mean) * Math.Max(Length(y), mean));
    }

    private static double Length(Dictionary<int, double> vector) => Math.Sqrt(vector.Values.Sum(weight => weight * weight));

    private static Dictionary<int, double> Vector(LiteratureGraph graph, int paper) => graph.TagAssignments.Where(link => link.Paper == paper).ToDictionary(
        link => link.Tag, link => link.Provenance.Confidence * Math.Sqrt(Math.Log((double)graph.Papers.Length / graph.TagAssignments.Count(other => other.Tag == link.Tag))));
}
