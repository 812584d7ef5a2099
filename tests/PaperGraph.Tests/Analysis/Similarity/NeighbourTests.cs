using PaperGraph.Analysis.Similarity;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Similarity;

public sealed class NeighbourTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>Every pair by the formula of the doc comment: 0.6 parts topics and 0.4 parts words.</summary>
    [Fact]
    public void Papers_are_compared_by_topics_and_words()
    {
        var graph = TestCorpora.Graph(new TestPaper([0, 1]), new TestPaper([0, 2]), new TestPaper([3]), new TestPaper([1, 3]));
        ImmutableArray<ImmutableArray<TermWeight>> words = [[new(0, 1), new(1, 2)], [new(1, 3)], [new(0, 1)], []];
        var found = PaperNeighbours.Find(graph, words, 3, None);

        double[][] topics = [.. Enumerable.Range(0, 4).Select(paper => Unit([.. Enumerable.Range(0, 4).Select(tag => graph.TagAssignments.Any(link => link.Paper == paper && link.Tag == tag) ? Math.Log(4.0 / graph.TagAssignments.Count(link => link.Tag == tag)) : 0)]))];
        double[][] texts = [Unit([1, 2]), Unit([0, 3]), Unit([1, 0]), [0, 0]];
        for (var a = 0; a < 4; a++)
        {
            foreach (var neighbour in found[a])
            {
                // Paper 3 has no words: all of its length lies in its topics.
                double TopicLength(int paper) => paper == 3 ? 1 : Math.Sqrt(PaperNeighbours.TopicShare);
                var expected = (TopicLength(a) * TopicLength(neighbour.Node) * Dot(topics[a], topics[neighbour.Node])) + ((1 - PaperNeighbours.TopicShare) * Dot(texts[a], texts[neighbour.Node]));
                Assert.Equal(expected, neighbour.Similarity, 1e-12);
            }
            Assert.Equal(found[a].OrderByDescending(n => n.Similarity).ThenBy(n => n.Node), found[a]);
        }
        Assert.Equal([1, 2, 3], found[0].Select(n => n.Node).Order());
    }

    [Fact]
    public void Without_words_topics_alone_count()
    {
        var graph = TestCorpora.Graph(new TestPaper([0]), new TestPaper([0]), new TestPaper([1]));
        var found = PaperNeighbours.Find(graph, [], 5, None);
        Assert.Equal([1], found[0].Select(n => n.Node));
        Assert.Equal(1, found[0][0].Similarity, 1e-12);
        Assert.Empty(found[2]);
    }

    [Fact]
    public void Topics_are_compared_by_the_papers_that_they_share()
    {
        var analysis = TestCorpora.Analyze([new([0, 1]), new([0, 1]), new([0, 2]), new([0])]);
        var found = TopicNeighbours.Find(analysis, 5);
        Assert.Equal([1, 2], found[0].Select(n => n.Node));
        Assert.Equal(2 / Math.Sqrt(4 * 2), found[0][0].Similarity, 1e-12);
        Assert.Equal(1 / Math.Sqrt(4 * 1), found[0][1].Similarity, 1e-12);
        Assert.Equal([0], found[1].Select(n => n.Node));
    }

    private static double[] Unit(double[] vector)
    {
        var length = Math.Sqrt(Dot(vector, vector));
        return Array.ConvertAll(vector, value => value / length);
    }

    private static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
