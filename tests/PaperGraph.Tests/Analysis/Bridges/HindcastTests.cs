using PaperGraph.Analysis;
using PaperGraph.Analysis.Bridges;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Bridges;

public class HindcastTests
{
    [Fact]
    public void Links_between_kin_topics_are_foreseen_better_than_by_popularity()
    {
        var found = Enumerable.Range(0, 8).Select(seed => Run(TestCorpora.WithKin((ulong)seed, 1500))!).ToArray();
        Assert.All(found, hindcast => Assert.InRange(hindcast.Auc, 0.80, 1));
        Assert.All(found, hindcast => Assert.InRange(hindcast.Auc - hindcast.PopularityAuc, 0.10, 1));
        Assert.All(found, hindcast => Assert.True(hindcast.BeatsPopularity));
    }

    [Fact]
    public void Where_only_popularity_decides_who_meets_the_score_hardly_ever_claims_to_know_more()
    {
        var found = Enumerable.Range(0, 20).Select(seed => Run(TestCorpora.WithFields((ulong)seed, 900, planted: 0))!).ToArray();

        Assert.All(found, hindcast => Assert.True(hindcast.Met >= 5));
        Assert.InRange(found.Count(hindcast => hindcast.BeatsPopularity), 0, 2);
    }

    [Fact]
    public void The_last_year_is_hidden_and_what_has_no_date_is_left_out()
    {
        // 0 and 1 belong to fields of their own, know 2, and meet in the last year alone; a paper without a date says so before.
        TestPaper[] papers =
        [
            .. Enumerable.Range(0, 6).SelectMany(i => new TestPaper[] { new([0, 4], 0, 2018), new([1, 5], 1, 2018), new([0, 2], 0, 2018), new([1, 2], 1, 2018), new([3, 2], 2, 2018) }),
            new([0, 1], 0),
            new([0, 1], 0, 2020),
        ];

        var hindcast = Run(papers)!;

        Assert.Equal((new DateOnly(2019, 1, 1), 30, 1, 1), (hindcast.Cut, hindcast.PastPapers, hindcast.HiddenPapers, hindcast.Met));
        Assert.True(double.IsNaN(hindcast.Auc));
        Assert.False(hindcast.BeatsPopularity);
        Assert.Null(Run([new([0, 1], 0, 2020), new([0, 2], 1, 2020)]));
        Assert.Null(Run([new([0, 1], 0), new([0, 2], 1)]));
    }

    [Fact]
    public void The_AUC_counts_pairs_of_pairs() => TestNetworks.ForAllSeeds(seed =>
    {
        var random = new SplitMix64((ulong)seed);
        var weights = Enumerable.Range(0, 8).Select(_ => (double)random.Below(4)).ToArray();
        var pairs = Enumerable.Range(0, 30).Select(_ => (A: random.Below(8), B: random.Below(8), Score: (double)random.Below(6), HasMet: random.Below(2) == 0)).ToArray();
        var (won, all) = (0.0, 0.0);
        foreach (var x in pairs.Where(pair => pair.HasMet))
            foreach (var y in pairs.Where(pair => !pair.HasMet))
            {
                var weight = weights[x.A] * weights[x.B] * weights[y.A] * weights[y.B];
                all += weight;
                won += weight * (x.Score > y.Score ? 1 : x.Score == y.Score ? 0.5 : 0);
            }
        Assert.Equal(all > 0 ? won / all : double.NaN, new RankedPairs(pairs).Auc(weights), 1e-12);
    });

    private static MissingHindcast? Run(TestPaper[] papers) =>
        Hindcast.Run(new Corpus(TestCorpora.Graph(papers)), new AnalysisOptions(), TestNetworks.Threads());
}
