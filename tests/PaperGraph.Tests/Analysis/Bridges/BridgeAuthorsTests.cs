namespace PaperGraph.Tests.Analysis.Bridges;

public class BridgeAuthorsTests
{
    [Fact]
    public void An_author_with_5_and_3_papers_comes_before_one_with_1_and_42()
    {
        TestPaper[] papers = [.. Papers(0, 0, 1), .. Papers(0, 1, 42), .. Papers(1, 0, 5), .. Papers(1, 1, 3), .. Papers(2, 0, 9), .. Papers(3, 0, 4), .. Papers(3, 1, 3)];
        var found = TestCorpora.Bridges(papers).Authors.Select(a => (a.Author, a.Rank, a.PapersA, a.PapersB));
        Assert.Equal([(1, 1, 5, 3), (3, 2, 4, 3), (0, 3, 1, 42)], found);
    }

    private static IEnumerable<TestPaper> Papers(int author, int field, int count)
        => Enumerable.Range(0, count).Select(_ => new TestPaper([0], field, null, [author]));
}
