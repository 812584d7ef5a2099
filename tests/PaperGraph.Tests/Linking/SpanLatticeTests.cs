using PaperGraph.Linking.Tags;

namespace PaperGraph.Tests.Linking;

/// <summary>The oracle is the list of all ways to cut a line into as many tags as the prior knows, one by one.</summary>
public sealed class SpanLatticeTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 2)]
    [InlineData(7, 3)]
    [InlineData(9, 4)]
    public void Sums_and_maxima_are_those_of_all_cuts_one_by_one(int words, int seed)
    {
        var random = new Random(seed);
        double[] prior = [0, 0.1, 0.2, 0.3, 0.4];
        double[] scores = [.. Enumerable.Range(0, words * TagCandidates.MostWords).Select(_ => random.NextDouble() * 6 - 3)];
        var cuts = Cuts(0, words).Where(ends => ends.Length < prior.Length).ToArray();
        double[] weights = [.. cuts.Select(ends => prior[Math.Min(ends.Length, 4)] * Math.Exp(Score(scores, ends)))];
        var sum = weights.Sum();
        var lattice = new SpanLattice(prior);
        lattice.Load(scores, words);

        Assert.Equal(Math.Log(sum), lattice.LogSum, 9);
        for (var i = 0; i < cuts.Length; i++) Assert.Equal(weights[i] / sum, lattice.Probability(cuts[i]), 9);
        Assert.Equal(cuts.Zip(weights).OrderByDescending(cut => cut.Second).Take(2).Select(cut => cut.First), lattice.BestTwo());
        for (var tags = 1; tags < prior.Length; tags++) Assert.Equal(SumWhere(ends => ends.Length == tags), lattice.Probability(tags), 9);
        for (var start = 0; start < words; start++)
        {
            for (var length = 1; length <= Math.Min(TagCandidates.MostWords, words - start); length++)
            {
                Assert.Equal(SumWhere(ends => Spans(ends).Contains((start, length))), lattice.Probability(start, length), 9);
            }
        }

        double SumWhere(Func<int[], bool> condition) => cuts.Zip(weights).Where(cut => condition(cut.First)).Sum(cut => cut.Second) / sum;
    }

    [Fact]
    public void Scores_far_apart_neither_overflow_nor_underflow()
    {
        double[] scores = [.. Enumerable.Range(0, 100 * TagCandidates.MostWords).Select(i => i % 7 * 300.0 - 900)];
        var lattice = new SpanLattice([0, 0.5, 0.5]);
        lattice.Load(scores, 100);

        Assert.True(double.IsFinite(lattice.LogSum));
        Assert.InRange(lattice.Probability(lattice.BestTwo()[0]), 1e-3, 1);
    }

    private static IEnumerable<int[]> Cuts(int start, int words) => start == words
        ? [[]]
        : Enumerable.Range(start + 1, Math.Min(TagCandidates.MostWords, words - start)).SelectMany(end => Cuts(end, words).Select(rest => (int[])[end, .. rest]));

    private static IEnumerable<(int Start, int Length)> Spans(int[] ends) => ends.Select((end, i) => i == 0 ? (0, end) : (ends[i - 1], end - ends[i - 1]));

    private static double Score(double[] scores, int[] ends) => Spans(ends).Sum(span => scores[CandidateLine.Span(span.Start, span.Length)]);
}
