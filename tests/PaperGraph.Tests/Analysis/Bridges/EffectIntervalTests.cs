using PaperGraph.Analysis;
using PaperGraph.Analysis.Bridges;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Bridges;

public class EffectIntervalTests
{
    private const int Corpora = 60;

    /// <summary>Fields, owners and topics are known: every pair's effect is 1 in the limit.</summary>
    [Fact]
    public void Nineteen_of_twenty_intervals_hold_the_truth_without_bridges()
    {
        var all = Enumerable.Range(0, Corpora).SelectMany(seed => Intervals(TestCorpora.WithFields((ulong)seed, 400, 0)).ByPapers).ToList();
        var covered = all.Count(interval => Holds(interval, 1)) / (double)all.Count;
        TestContext.Current.TestOutputHelper?.WriteLine($"{covered:0.000} of {all.Count}");
        Assert.InRange(covered, 0.9, 0.99);
    }

    /// <summary>The truth of the planted pair is its effect in a corpus a hundred times as large.</summary>
    [Fact]
    public void Nineteen_of_twenty_intervals_hold_the_truth_of_a_planted_pair()
    {
        var truth = Intervals(TestCorpora.WithFields(9999, 40_000, 0.25)).Effects;
        var covered = new double[truth.Length];
        for (var seed = 0; seed < 2 * Corpora; seed++)
        {
            var intervals = Intervals(TestCorpora.WithFields((ulong)seed, 400, 0.25)).ByPapers;
            for (var pair = 0; pair < covered.Length; pair++)
                if (Holds(intervals[pair], truth[pair])) covered[pair] += 1.0 / (2 * Corpora);
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"truth {truth[0]:0.000}: {string.Join(' ', covered.Select(c => $"{c:0.000}"))}");
        Assert.All(covered, share => Assert.InRange(share, 0.89, 1));
        Assert.InRange(truth[0], 1.2, 3);
    }

    [Fact]
    public void Nineteen_of_twenty_intervals_hold_1_without_any_structure()
    {
        var all = Enumerable.Range(0, Corpora).SelectMany(seed => TestCorpora.Bridges(TestCorpora.WithoutStructure((ulong)seed, 600, 250, 4)).Pairs)
            .Where(pair => !double.IsNaN(pair.Effect)).ToList();
        var covered = all.Count(pair => Holds(pair.ByPapers, 1)) / (double)all.Count;
        TestContext.Current.TestOutputHelper?.WriteLine($"{covered:0.000} of {all.Count}");
        Assert.InRange(covered, 0.9, 0.99);
    }

    [Fact]
    public void A_team_that_writes_every_paper_three_times_knows_no_more()
    {
        TestPaper[] once = [.. TestCorpora.WithFields(5, 600, 0.2).Select((paper, i) => paper with { Authors = [i] })];
        var (one, three) = (Intervals(once), Intervals([.. once.SelectMany(paper => Enumerable.Repeat(paper, 3))]));
        for (var pair = 0; pair < one.Effects.Length; pair++)
        {
            Assert.Equal(one.Effects[pair], three.Effects[pair], 1e-9);
            Assert.Equal(one.ByPapers[pair], one.ByTeams[pair]);
            Assert.Equal(Width(one.ByPapers[pair]), Width(three.ByTeams[pair]), 1e-9);
            Assert.Equal(Width(one.ByPapers[pair]) / Math.Sqrt(3), Width(three.ByPapers[pair]), 1e-9);
        }
    }

    /// <summary>Teams of one to six papers with the same tags: papers taken for independent make intervals too narrow.</summary>
    [Fact]
    public void Intervals_by_teams_hold_the_truth_where_those_by_papers_do_not()
    {
        var (byPapers, byTeams, all) = (0, 0, 0.0);
        for (var seed = 0UL; seed < Corpora; seed++)
        {
            var random = new SplitMix64(seed);
            TestPaper[] papers = [.. TestCorpora.WithFields(seed, 300, 0).SelectMany((paper, i) => Enumerable.Repeat(paper with { Authors = [i] }, 1 + random.Below(6)))];
            var intervals = Intervals(papers);
            byPapers += intervals.ByPapers.Count(interval => Holds(interval, 1));
            byTeams += intervals.ByTeams.Count(interval => Holds(interval, 1));
            all += intervals.ByTeams.Length;
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"by papers {byPapers / all:0.000}, by teams {byTeams / all:0.000} of {all}");
        Assert.InRange(byTeams / all, 0.9, 0.99);
        Assert.InRange(byPapers / all, 0, 0.8);
    }

    [Fact]
    public void The_ends_lie_around_the_effect_and_not_below_0()
    {
        var bridges = TestCorpora.Bridges(TestCorpora.WithFields(2, 60, 0));
        Assert.All(bridges.Pairs.Where(pair => pair.Expected > 0), pair =>
        {
            Assert.Equal(pair.Observed / pair.Expected, pair.Effect);
            Assert.InRange(pair.Effect, pair.ByPapers.Low, pair.ByPapers.High);
            Assert.InRange(pair.ByPapers.Low, 0, pair.Effect);
        });
    }

    [Fact]
    public void Nothing_is_said_where_nothing_is_expected()
    {
        TestPaper[] two = [.. Enumerable.Range(0, 60).Select(i => new TestPaper([i % 2, 2 + i % 3], i % 2))];
        var pair = Assert.Single(TestCorpora.Bridges(two, resamples: 5).Pairs);
        Assert.True(double.IsNaN(pair.Effect) && double.IsNaN(pair.KeptAbove));
        Assert.Equal(Interval.Unknown, pair.ByPapers);
        Assert.Equal(Interval.Unknown, pair.ByTeams);
    }

    [Fact]
    public void A_team_is_what_the_same_most_prolific_author_wrote()
    {
        // Papers by author: 0 has 2, 1 has 3, 2 has 2. Paper 3 goes to 0, since ties go to the lower index.
        TestPaper[] papers = [new([0], 0, null, [0, 1]), new([0], 0, null, [1]), new([0], 0, null, [1, 2]), new([0], 0, null, [0, 2]), new([0], 0), new([0], 0)];
        var teams = ResearchTeams.Find(new Corpus(TestCorpora.Graph(papers)));
        var found = Enumerable.Range(0, teams.RowCount).Select(team => teams[team].ToArray()).Where(team => team.Length > 0);
        Assert.Equal([[3], [0, 1, 2], [4], [5]], found);
    }

    private static bool Holds(Interval interval, double truth) => interval.Low <= truth && truth <= interval.High;

    private static double Width(Interval interval) => interval.High - interval.Low;

    /// <summary>With the owners as the corpus was generated.</summary>
    private static (double[] Effects, Interval[] ByPapers, Interval[] ByTeams) Intervals(TestPaper[] papers)
    {
        var corpus = new Corpus(TestCorpora.Graph(papers));
        var pairs = new FieldPairIndex(new FieldUses(corpus).FieldPapers);
        var rate = new CrossRate(corpus, pairs, TestCorpora.TrueOwners(corpus.TagCount));
        return ([.. Enumerable.Range(0, pairs.Count).Select(rate.Table.Effect)], rate.ByPapers(), rate.ByTeams(ResearchTeams.Find(corpus)));
    }
}
