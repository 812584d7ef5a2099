using PaperGraph.Linking.Tags;

namespace PaperGraph.Tests.Linking;

public sealed class SpanLatticeTests
{
    /// <summary>The oracle is the enumeration of all cuts of seven words into tags of one to five.</summary>
    [Fact]
    public void Sums_and_maxima_are_those_over_all_cuts()
    {
        const int words = 7;
        double[] prior = [0, 0.05, 0.2, 0.5, 0.15, 0.1];
        var random = new Random(3);
        var scores = Enumerable.Range(0, words * TagCandidates.MostWords).Select(_ => 40 * random.NextDouble() - 20).ToArray();
        var cuts = Cuts(words).Select(ends => (Ends: ends, Weight: Weight(ends, scores, prior))).OrderByDescending(cut => cut.Weight).ToArray();
        var sum = cuts.Sum(cut => cut.Weight);
        var lattice = new SpanLattice(prior);

        lattice.Load(scores, words);

        Assert.Equal(Math.Log(sum), lattice.LogSum, 1e-9);
        var (best, second) = lattice.BestTwo();
        Assert.Equal(cuts[0].Ends, best.Ends);
        Assert.Equal(cuts[0].Weight / sum, best.Probability, 1e-9);
        Assert.Equal(cuts[1].Ends, second.Ends);
        for (var start = 0; start < words; start++)
        {
            for (var length = 1; length <= Math.Min(TagCandidates.MostWords, words - start); length++)
            {
                var expected = cuts.Where(cut => (start == 0 || cut.Ends.Contains(start)) && cut.Ends.FirstOrDefault(end => end > start) == start + length).Sum(cut => cut.Weight) / sum;
                Assert.Equal(expected, lattice.Probability(start, length), 1e-9);
            }
        }
    }

    /// <summary>Where all cuts with so many tags were too far below the best one with any number, none was left and the line threw.</summary>
    [Fact]
    public void Cuts_with_the_allowed_number_of_tags_may_score_far_below_others()
    {
        const int words = 60, tags = 12;
        var scores = Enumerable.Range(0, words * TagCandidates.MostWords).Select(span => span % TagCandidates.MostWords == 0 ? 0.0 : -200).ToArray();
        var lattice = new SpanLattice([.. Enumerable.Repeat(1.0 / tags, tags + 1)]);

        lattice.Load(scores, words);

        var (best, second) = lattice.BestTwo();
        Assert.Equal(Enumerable.Range(1, tags).Select(tag => 5 * tag), best.Ends);
        Assert.Equal(1, best.Probability, 1e-12);
        Assert.Empty(second.Ends);
        Assert.Equal(-200.0 * tags - Math.Log(tags), lattice.LogSum, 1e-9);
        Assert.Equal((1.0, 0.0), (lattice.Probability(5, 5), lattice.Probability(5, 4)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Scores_may_lie_further_apart_than_the_range_of_numbers(int seed)
    {
        const int words = 9;
        double[] prior = [0, 1e-300, 1e-9, 0.5, 0.5];
        var random = new Random(seed);
        var lattice = new SpanLattice(prior);
        for (var line = 0; line < 100; line++)
        {
            var scores = Enumerable.Range(0, words * TagCandidates.MostWords).Select(_ => 4000 * random.NextDouble() - 2000).ToArray();
            var cuts = Cuts(words).Where(ends => ends.Length < prior.Length).OrderByDescending(LogWeight).ToArray();

            lattice.Load(scores, words);

            var (best, second) = lattice.BestTwo();
            Assert.Equal(cuts[0], best.Ends);
            Assert.Equal(cuts[1], second.Ends);
            var sum = cuts.Sum(ends => Math.Exp(LogWeight(ends) - LogWeight(cuts[0])));
            Assert.Equal(LogWeight(cuts[0]) + Math.Log(sum), lattice.LogSum, 1e-6);
            Assert.Equal(1 / sum, best.Probability, 1e-9);

            double LogWeight(int[] ends) => ends.Zip(ends.Prepend(0), (end, start) => scores[CandidateLine.Span(start, end - start)]).Sum() + Math.Log(prior[ends.Length]);
        }
    }

    private static IEnumerable<int[]> Cuts(int words) =>
        Enumerable.Range(0, 1 << (words - 1))
            .Select(mask => Enumerable.Range(1, words).Where(end => end == words || (mask >> (end - 1) & 1) == 1).ToArray())
            .Where(ends => ends.Zip(ends.Prepend(0), (end, start) => end - start).All(length => length <= TagCandidates.MostWords));

    private static double Weight(int[] ends, double[] scores, double[] prior) =>
        Math.Exp(ends.Zip(ends.Prepend(0), (end, start) => scores[CandidateLine.Span(start, end - start)]).Sum()) * prior[Math.Min(ends.Length, prior.Length - 1)];
}
