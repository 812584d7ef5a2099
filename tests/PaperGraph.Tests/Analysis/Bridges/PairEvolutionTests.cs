using PaperGraph.Analysis;
using PaperGraph.Analysis.Bridges;

namespace PaperGraph.Tests.Analysis.Bridges;

public class PairEvolutionTests
{
    [Fact]
    public void Counts_crossing_papers_and_all_papers_by_year()
    {
        TestPaper[] papers =
        [
            new([0, 1], 0, 2001), new([0], 0, 2001), new([1], 1, 2001), new([0], 1, 2003), new([2], 2, 2002), new([0, 2], 2), new([0], -1, 2004),
        ];
        var corpus = new Corpus(TestCorpora.Graph(papers));
        var pairs = new FieldPairIndex(new FieldUses(corpus).FieldPapers);
        var found = PairEvolution.Count(corpus, pairs, [0, 1, 2]);
        Assert.Equal([new PairYear(0, 1, 2001, 1, 3), new PairYear(0, 1, 2003, 1, 1)], found[pairs.Of(0, 1)]);
        Assert.Equal([new PairYear(0, 2, 2001, 0, 2), new PairYear(0, 2, 2002, 0, 1)], found[pairs.Of(0, 2)]);
    }

    [Fact]
    public void Pairs_are_numbered_one_after_the_other()
    {
        var pairs = new FieldPairIndex([1, 0, 2, 5, 1]);
        Assert.Equal(6, pairs.Count);
        for (var i = 0; i < pairs.Count; i++)
        {
            Assert.Equal(i, pairs.Of(pairs[i].A, pairs[i].B));
            Assert.Equal(i, pairs.Of(pairs[i].B, pairs[i].A));
        }
        Assert.Equal((2, 3), pairs[3]);
    }
}
