using PaperGraph.Analysis;
using PaperGraph.Analysis.Bridges;

namespace PaperGraph.Tests.Analysis.Bridges;

public class TagOwnersTests
{
    [Fact]
    public void A_tag_is_owned_where_it_is_concentrated_and_frequent_enough()
    {
        // Four fields of 40 slots. P(Bin(4, 1/4) ≥ 4) = .0039 < .01, P(Bin(3, 1/4) ≥ 3) = .0156.
        Assert.Equal(0, Owner(4, 0, 0, 0));
        Assert.Equal(-1, Owner(3, 0, 0, 0));
        Assert.Equal(2, Owner(1, 1, 9, 1));
        // Significant, P(Bin(80, 1/4) ≥ 30) = .008, but not concentrated: (30/80 − 1/4)/(3/4) = 1/6 < .2.
        Assert.Equal(-1, Owner(30, 17, 17, 16));
    }

    [Fact]
    public void Rates_count_and_not_papers()
    {
        // Field 0 has 400 papers, 12 with the tag (rate .03); field 1 has 40, 10 with it (rate .25).
        var papers = Papers(0, 400, 12).Concat(Papers(1, 40, 10)).ToArray();
        Assert.Equal(1, TagOwners.Find(new FieldUses(new Corpus(TestCorpora.Graph(papers))))[0]);
    }

    [Fact]
    public void One_field_owns_nothing()
        => Assert.All(TestCorpora.Bridges([.. Papers(0, 40, 20)]).Owners, owner => Assert.Equal(-1, owner));

    private static int Owner(params int[] papers)
        => TagOwners.Find(new FieldUses(new Corpus(TestCorpora.Graph([.. papers.SelectMany((n, f) => Papers(f, 40, n))]))))[0];

    private static IEnumerable<TestPaper> Papers(int field, int count, int withTag)
        => Enumerable.Range(0, count).Select(i => new TestPaper([i < withTag ? 0 : 1], field));
}
