using PaperGraph.Analysis;
using PaperGraph.Analysis.Bridges;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Bridges;

public class BridgeTrendsTests
{
    [Fact]
    public void Shuffled_dates_give_as_many_small_p_values_as_chance()
    {
        var bridges = Enumerable.Range(0, 40).Select(seed => TestCorpora.Bridges(Shuffled(TestCorpora.WithFields((ulong)seed, 600, 0.2), (ulong)seed))).ToList();
        var (tags, pairs) = (bridges.SelectMany(b => b.TagTrends).ToList(), bridges.SelectMany(b => b.PairTrends).ToList());
        var (tagShare, pairShare) = (Share(tags.Select(t => t.PValue)), Share(pairs.Select(t => t.PValue)));
        var (tagCorpora, pairCorpora) = (bridges.Count(b => b.TagTrends.Any(t => t.QValue < 0.05)), bridges.Count(b => b.PairTrends.Any(t => t.QValue < 0.05)));
        TestContext.Current.TestOutputHelper?.WriteLine($"tags {tagShare:0.0000} of {tags.Count}, pairs {pairShare:0.000} of {pairs.Count}; q: {tagCorpora}, {pairCorpora} corpora");
        Assert.InRange(tagShare, 0.03, 0.07);
        Assert.InRange(pairShare, 0.02, 0.09);
        // Each of 40 corpora has a q below .05 with a probability of at most about .05.
        Assert.InRange(tagCorpora, 0, 6);
        Assert.InRange(pairCorpora, 0, 6);
    }

    [Fact]
    public void A_tag_that_doubles_every_year_is_found()
    {
        var found = 0;
        for (var seed = 0UL; seed < 20; seed++)
        {
            var random = new SplitMix64(seed);
            TestPaper[] papers = [.. TestCorpora.WithoutStructure(seed, 1000, 150, 4).Select((paper, i) =>
            {
                var year = random.Below(8);
                return paper with { Year = 2000 + year, Tags = random.NextDouble() < 0.2 * Math.Pow(2, year - 7) ? [.. paper.Tags, 150] : paper.Tags };
            })];
            var trends = TestCorpora.Bridges(papers).TagTrends;
            if (trends.Single(trend => trend.Tag == 150) is { QValue: < 0.05, ZScore: > 0 }) found++;
            Assert.InRange(trends.Count(trend => trend.Tag != 150 && trend.QValue < 0.05), 0, 2);
        }
        Assert.InRange(found, 18, 20);
    }

    [Fact]
    public void A_field_that_grows_and_does_not_change_is_no_trend()
    {
        var (all, naive) = (new List<double>(), new List<double>());
        for (var seed = 0UL; seed < 20; seed++)
        {
            var random = new SplitMix64(seed);
            // Field 0 grows: its papers are the later ones.
            TestPaper[] papers = [.. TestCorpora.WithFields(seed, 800, 0.2).Select(paper =>
                paper with { Year = 2000 + (paper.Field == 0 ? Math.Max(random.Below(10), random.Below(10)) : random.Below(10)) })];
            var bridges = TestCorpora.Bridges(papers);
            all.AddRange(bridges.TagTrends.Select(trend => trend.PValue).Concat(bridges.PairTrends.Select(trend => trend.PValue)));
            var corpus = new Corpus(TestCorpora.Graph([.. papers.Select(paper => paper with { Field = 0 })]));
            naive.AddRange(StratifiedTrend.Values([.. Enumerable.Range(0, corpus.TagCount)
                .Select(tag => new StratifiedTrend(corpus).Test(corpus.TagPapers[tag].ToArray(), 10).ZScore)]).Select(value => value.P));
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{Share(all):0.0000} of {all.Count}; without strata {Share(naive):0.000}");
        Assert.InRange(Share(all), 0.03, 0.07);
        Assert.InRange(Share(naive), 0.1, 1);
    }

    [Fact]
    public void A_pair_that_comes_closer_is_found_and_no_other()
    {
        for (var seed = 0UL; seed < 10; seed++)
        {
            var random = new SplitMix64(seed);
            TestPaper[] papers = [.. TestCorpora.WithFields(seed, 1200, 0).Select(paper =>
            {
                var year = random.Below(10);
                var takes = paper.Field == 0 && random.NextDouble() < 0.08 * year;
                return paper with { Year = 2000 + year, Tags = [.. paper.Tags.Concat(takes ? [TestCorpora.TopicsPerField + random.Below(TestCorpora.TopicsPerField)] : []).Distinct()] };
            })];
            var bridges = TestCorpora.Bridges(papers);
            Assert.Equal(bridges.Pairs.Select(pair => (pair.A, pair.B)), bridges.PairTrends.Select(pair => (pair.A, pair.B)));
            Assert.Equal((0, 1), bridges.PairTrends.Where(pair => pair is { ZScore: > 0, QValue: < 0.01 }).Select(pair => (pair.A, pair.B)).Single());
        }
    }

    /// <summary>z is the statistic in units of its spread when dates are shuffled within fields.</summary>
    [Fact]
    public void Z_agrees_with_permutations()
    {
        var random = new SplitMix64(5);
        TestPaper[] papers = [.. Enumerable.Range(0, 60).Select(i => new TestPaper([random.Below(3)], i % 3, i % 7 == 0 ? null : 2000 + random.Below(4 + i % 3)))];
        var corpus = new Corpus(TestCorpora.Graph(papers));
        var z = new StratifiedTrend(corpus).Test(corpus.TagPapers[0].ToArray(), 1).ZScore;

        int[] dated = [.. Enumerable.Range(0, 60).Where(i => papers[i].Year is not null)];
        double Rank(int paper) => dated.Count(other => papers[other].Year < papers[paper].Year) + dated.Count(other => papers[other].Year == papers[paper].Year) / 2.0;
        var ranks = dated.ToDictionary(paper => paper, Rank);
        var having = dated.Where(paper => papers[paper].Tags.Contains(0)).ToArray();
        var fields = dated.GroupBy(paper => papers[paper].Field).Select(field => field.ToArray()).ToArray();
        var permuted = new List<double>();
        for (var round = 0; round < 20_000; round++)
        {
            var date = new Dictionary<int, double>();
            foreach (var field in fields)
            {
                int[] others = [.. field];
                random.Shuffle(others);
                for (var i = 0; i < field.Length; i++) date[field[i]] = ranks[others[i]];
            }
            permuted.Add(having.Sum(paper => date[paper]));
        }
        var mean = permuted.Average();
        var spread = Math.Sqrt(permuted.Average(value => (value - mean) * (value - mean)));
        Assert.Equal((having.Sum(paper => ranks[paper]) - mean) / spread, z, 0.03);
    }

    [Fact]
    public void What_cannot_be_tested_is_left_out_or_has_no_number()
    {
        TestPaper[] papers = [.. Enumerable.Range(0, 90).Select(i => new TestPaper([i % 3, 3, .. i < 9 ? new[] { 4 } : []], i % 3, i < 60 ? 2000 + i % 7 : null))];
        // Tags 0-2 have one field each, tag 3 is in every paper, tag 4 in nine.
        var bridges = TestCorpora.Bridges(papers);
        Assert.Empty(bridges.TagTrends);
        Assert.Equal(3, bridges.PairTrends.Length);
        Assert.All(bridges.PairTrends, pair => Assert.True(pair.Papers == 0 && double.IsNaN(pair.ZScore) && double.IsNaN(pair.PValue) && double.IsNaN(pair.QValue)));
        Assert.All(TestCorpora.Bridges([.. papers.Select(paper => paper with { Year = 2000 })]).TagTrends, _ => Assert.Fail("One year has no trend."));
    }

    private static double Share(IEnumerable<double> pValues)
    {
        var tested = pValues.Where(p => !double.IsNaN(p)).ToList();
        return tested.Count(p => p < 0.05) / (double)tested.Count;
    }

    private static TestPaper[] Shuffled(TestPaper[] papers, ulong seed)
    {
        var order = Enumerable.Range(0, papers.Length).ToArray();
        new SplitMix64(seed + 1000).Shuffle(order);
        return [.. papers.Select((paper, i) => paper with { Year = papers[order[i]].Year })];
    }
}
