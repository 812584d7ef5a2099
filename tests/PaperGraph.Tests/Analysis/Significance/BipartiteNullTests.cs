using PaperGraph.Analysis.Significance;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Significance;

public class BipartiteNullTests
{
    private const int Samples = 3_000;

    [Theory]
    [InlineData(1, 80, 25, 5, 5)]
    [InlineData(2, 60, 20, 2, 9)]
    public void Mean_deviation_and_tail_agree_with_randomised_papers(ulong seed, int papers, int tags, int fewest, int most)
    {
        var corpus = Papers(seed, papers, tags, fewest, most);
        var tagPapers = Enumerable.Range(0, tags).Select(t => corpus.Count(p => p.Contains(t))).ToArray();
        var model = BipartiteNull.Fit(tagPapers, [.. corpus.Select(p => p.Length)]);
        var histogram = Randomised(corpus, tags);
        var (means, deviations, tails, count) = (0.0, 0.0, 0.0, 0);
        for (var a = 0; a < tags; a++)
            for (var b = a + 1; b < tags; b++)
            {
                var counts = histogram[a, b];
                var mean = counts.Select((n, w) => (double)n * w).Sum() / Samples;
                var deviation = Math.Sqrt(counts.Select((n, w) => n * Math.Pow(w - mean, 2)).Sum() / Samples);
                var (expected, variance) = model.CoOccurrence(tagPapers[a], tagPapers[b]);
                Assert.Equal(mean, expected, 0.05 * mean + 0.2 * deviation);
                Assert.Equal(deviation, Math.Sqrt(variance), 0.1 * deviation + 0.02);
                means += expected / mean;
                deviations += Math.Sqrt(variance) / deviation;
                // The tail where chance gives 1 to 20 %, as close to 5 % as whole numbers allow.
                var shared = Enumerable.Range(1, papers).MinBy(w => Math.Abs(Math.Log(counts.Skip(w).Sum() / (0.05 * Samples))));
                var (_, p) = CoTopicSignificance.Test(model, tagPapers[a], tagPapers[b], shared);
                tails += Math.Log(p / (counts.Skip(shared).Sum() / (double)Samples));
                count++;
            }
        Assert.Equal(1, means / count, 0.02);
        Assert.Equal(1, deviations / count, 0.03);
        // The p-value is too large on average, more so where tags fill much of the papers, as in both of these, and never too small.
        Assert.InRange(Math.Exp(tails / count), 0.97, 1.6);
    }

    [Fact]
    public void Expected_pairs_add_up_to_the_pairs_there_are() => TestNetworks.ForAllSeeds(seed =>
    {
        var corpus = Papers((ulong)seed, 30, 15, 1, 6);
        var tagPapers = Enumerable.Range(0, 15).Select(t => corpus.Count(p => p.Contains(t))).ToArray();
        var model = BipartiteNull.Fit(tagPapers, [.. corpus.Select(p => p.Length)]);
        var used = Enumerable.Range(0, 15).Where(t => tagPapers[t] > 0).ToArray();
        var sum = used.Sum(a => used.Where(b => b > a).Sum(b => model.CoOccurrence(tagPapers[a], tagPapers[b]).Mean));
        var pairs = corpus.Sum(p => p.Length * (p.Length - 1) / 2.0);
        Assert.Equal(pairs, sum, 0.02 * pairs);
    });

    [Fact]
    public void Where_chance_leaves_no_choice_nothing_is_surprising()
    {
        // One paper with three tags; and a tag that every paper carries.
        Assert.Equal((0.0, 1.0), CoTopicSignificance.Test(BipartiteNull.Fit([1, 1, 1], [3]), 1, 1, 1));
        var (z, p) = CoTopicSignificance.Test(BipartiteNull.Fit([4, 2, 2], [2, 2, 2, 2]), 4, 2, 2);
        Assert.Equal(0, z, 1e-9);
        Assert.Equal(1, p, 1e-9);
    }

    private static int[][] Papers(ulong seed, int papers, int tags, int fewest, int most)
    {
        var random = new SplitMix64(seed);
        return [.. Enumerable.Range(0, papers).Select(_ =>
        {
            var size = fewest + random.Below(most - fewest + 1);
            var set = new HashSet<int>();
            while (set.Count < size) set.Add((int)(tags * Math.Pow(random.NextDouble(), 1.6)));
            return set.Order().ToArray();
        })];
    }

    /// <summary>How often each pair of tags shared w papers, by w.</summary>
    private static int[,][] Randomised(int[][] corpus, int tags)
    {
        var histogram = new int[tags, tags][];
        for (var a = 0; a < tags; a++)
            for (var b = 0; b < tags; b++) histogram[a, b] = new int[corpus.Length + 1];
        var curveball = new Curveball(corpus, 5);
        curveball.Trade(10 * corpus.Length);
        var shared = new int[tags, tags];
        for (var sample = 0; sample < Samples; sample++)
        {
            curveball.Trade(corpus.Length);
            Array.Clear(shared);
            foreach (var paper in curveball.Papers)
                foreach (var a in paper)
                    foreach (var b in paper) shared[a, b]++;
            for (var a = 0; a < tags; a++)
                for (var b = 0; b < tags; b++) histogram[a, b][shared[a, b]]++;
        }
        return histogram;
    }
}
