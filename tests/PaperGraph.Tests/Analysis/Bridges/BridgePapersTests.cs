using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Bridges;

public class BridgePapersTests
{
    [Fact]
    public void Score_by_hand()
    {
        // Two fields of five papers with one tag each, and one paper of field 0 with both tags: S = 7, 5; ΣS = 12.
        TestPaper[] papers = [new([0, 1], 0), .. Enumerable.Range(0, 5).SelectMany(_ => new TestPaper[] { new([0], 0), new([1], 1) })];
        var found = Assert.Single(TestCorpora.Bridges(papers).Papers);
        // Without the paper itself tag 0 has 5 uses in field 0, tag 1 has 5 in field 1 and 0 in field 0; the prior adds 2/12 to each rate.
        double Mass(double here, double there) => 2 * ((here + 1 / 6.0) / (here + there + 2 / 6.0) - 0.5);
        Assert.Equal(0, found.Paper);
        Assert.Equal(Math.Min(Mass(5 / 7.0, 0), Mass(5 / 5.0, 0)), found.Score, 1e-12);
    }

    [Fact]
    public void Planted_papers_are_told_apart()
    {
        // Papers with two or three of five tags from the other field, against papers with own tags: AUC.
        var random = new SplitMix64(1);
        var papers = TestCorpora.WithFields(7, 900, 0);
        var planted = Enumerable.Range(0, 40).Select(i => 4 * i).ToHashSet();
        foreach (var p in planted)
            papers[p] = papers[p] with { Tags = [.. papers[p].Tags.Take(3).Concat([60 + random.Below(30), 90 + random.Below(30)])] };
        var score = new double[papers.Length];
        foreach (var row in TestCorpora.Bridges(papers, 1000).Papers)
            if ((row.A, row.B) == (0, 1)) score[row.Paper] = row.Score;
        var others = Enumerable.Range(0, 900).Where(p => p % 4 == 0 && !planted.Contains(p)).ToArray();
        var wins = planted.Sum(p => others.Sum(o => score[p] > score[o] ? 1 : score[p] == score[o] ? 0.5 : 0));
        TestContext.Current.TestOutputHelper?.WriteLine($"AUC {wins / (planted.Count * others.Length):0.000}");
        Assert.InRange(wins / (planted.Count * others.Length), 0.75, 1);
    }

    [Fact]
    public void Scores_fall_and_never_exceed_half_the_tags()
    {
        var papers = TestCorpora.WithFields(7, 600, 0.2);
        foreach (var pair in TestCorpora.Bridges(papers).Papers.GroupBy(p => (p.A, p.B)))
        {
            Assert.Equal(pair.OrderByDescending(p => p.Score).Select(p => p.Score), pair.Select(p => p.Score));
            Assert.All(pair, p => Assert.InRange(p.Score, 1e-12, papers[p.Paper].Tags.Length / 2.0));
        }
    }
}
