using PaperGraph.Analysis;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Bridges;

public sealed class AuthorChainsTests
{
    /// <summary>0 leads field 0 and 9 leads field 1; 3 and 4 both know both sides, 4 with more papers. 5 is alone.</summary>
    private static readonly TestPaper[] Papers =
    [
        .. Enumerable.Range(0, 5).Select(_ => new TestPaper([0], 0, null, [0])), .. Enumerable.Range(0, 5).Select(_ => new TestPaper([1], 1, null, [9])),
        new([0], 0, null, [0, 3]), new([1], 1, null, [3, 9]),
        new([0], 0, null, [0, 4]), new([0], 0, null, [0, 4]), new([1], 1, null, [4, 9]), new([1], 1, null, [4, 9]),
        new([2], 2, null, [5]),
    ];

    [Fact]
    public void Of_the_shortest_chains_that_with_the_strongest_weakest_step_is_found()
    {
        var chain = Assert.Single(Chains(Papers));

        Assert.Equal((0, 1), (chain.A, chain.B));
        Assert.Equal([0, 4, 9], chain.Authors);
        Assert.Equal([2, 2], chain.Papers);
    }

    [Fact]
    public void Nobody_is_the_end_of_two_and_chains_have_four_steps_at_most()
    {
        // A line of authors 0 – 1 – … – 5 in field 2, whose ends write alone in fields 0 and 1.
        TestPaper[] far = [new([0], 0, null, [0]), new([1], 1, null, [5]), .. Enumerable.Range(0, 5).Select(i => new TestPaper([2], 2, null, [i, i + 1]))];
        TestPaper[] near = [new([0], 0, null, [0]), new([1], 1, null, [4]), .. Enumerable.Range(0, 4).Select(i => new TestPaper([2], 2, null, [i, i + 1]))];

        Assert.DoesNotContain(Chains(far), chain => (chain.A, chain.B) == (0, 1));
        Assert.Equal([0, 1, 2, 3, 4], Chains(near).Single(chain => (chain.A, chain.B) == (0, 1)).Authors);
        Assert.All(Chains([.. far, .. Papers]).GroupBy(chain => (chain.A, chain.B)), chains =>
        {
            var ends = chains.SelectMany(chain => new[] { chain.Authors[0], chain.Authors[^1] }).ToList();
            Assert.Equal(ends.Count, ends.Distinct().Count());
        });
    }

    /// <summary>Whatever the corpus: neighbours share as many papers as is said, ends are of one side only, and no chain is shorter by brute force.</summary>
    [Fact]
    public void Chains_of_random_corpora_hold_what_they_say()
    {
        for (var seed = 0UL; seed < 5; seed++)
        {
            var random = new SplitMix64(seed);
            TestPaper[] papers = [.. TestCorpora.WithFields(seed, 120, 0).Select(paper => paper with { Authors = [.. Enumerable.Range(0, 2).Select(_ => paper.Field * 12 + random.Below(15)).Distinct()] })];
            var chains = Chains(papers);
            Assert.NotEmpty(chains);
            foreach (var chain in chains)
            {
                Assert.DoesNotContain(papers, paper => paper.Authors!.Contains(chain.Authors[0]) && paper.Field == chain.B);
                Assert.DoesNotContain(papers, paper => paper.Authors!.Contains(chain.Authors[^1]) && paper.Field == chain.A);
                for (var i = 0; i < chain.Papers.Length; i++)
                    Assert.Equal(papers.Count(paper => paper.Authors!.Contains(chain.Authors[i]) && paper.Authors!.Contains(chain.Authors[i + 1])), chain.Papers[i]);
                Assert.Equal(Distance(papers, chain.Authors[0], chain.Authors[^1]), chain.Papers.Length);
            }
        }
    }

    private static int Distance(TestPaper[] papers, int from, int to)
    {
        var reached = new HashSet<int> { from };
        for (var steps = 0; ; steps++)
        {
            if (reached.Contains(to)) return steps;
            reached.UnionWith(papers.Where(paper => paper.Authors!.Any(reached.Contains)).SelectMany(paper => paper.Authors!).ToList());
        }
    }

    private static List<AuthorChain> Chains(TestPaper[] papers) => [.. TestCorpora.Analyze(papers, new AnalysisOptions { Starts = 1, Resamples = 0 }).Bridges.Chains];
}
