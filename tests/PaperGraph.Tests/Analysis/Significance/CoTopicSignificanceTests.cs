namespace PaperGraph.Tests.Analysis.Significance;

public class CoTopicSignificanceTests
{
    [Fact]
    public void Corpora_without_structure_have_no_significant_links()
    {
        var links = Enumerable.Range(0, 10).SelectMany(seed => TestCorpora.Analyze(
            TestCorpora.WithoutStructure((ulong)seed, 300, 60, 1)).CoTopicLinks).ToArray();
        Assert.InRange(links.Count(l => l.QValue < 0.05), 0, 3);
        Assert.All(links, l => Assert.InRange(l.QValue, 0, 1));
    }

    [Fact]
    public void Tags_that_seek_each_other_are_found()
    {
        var papers = TestCorpora.WithoutStructure(1, 300, 60, 1);
        for (var i = 0; i < 12; i++) papers[i * 20] = new TestPaper([50, 55, i, i + 12, i + 24], 0);
        var links = TestCorpora.Analyze(papers).CoTopicLinks;
        var best = links.MinBy(l => l.QValue);
        Assert.Equal((50, 55), (best.A, best.B));
        Assert.True(best.QValue < 0.001 && best.ZScore > 5 && best.PValue <= best.QValue);
        Assert.All(links, l => Assert.Equal(l.QValue < 0.05, l.InBackbone));
    }
}
