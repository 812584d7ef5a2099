using System.Collections.Immutable;
using PaperGraph.Analysis.Numerics;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Bridges;

/// <summary>How often what is said of pairs of fields comes out again when papers are drawn anew, with replacement.</summary>
/// <remarks>
/// Poisson bootstrap: in each resample every paper counts Poisson(1) times. Bridge tags are ranked again by <see cref="BridgeTags"/>; the effect of a pair
/// is computed again with the owners of tags as found in the corpus, since papers that count several times would make owners of chance.
/// </remarks>
internal sealed class BridgeStability
{
    private const int FirstRows = 10;

    private readonly int resamples;
    private readonly Dictionary<(int Pair, int Tag), int> kept = [];

    private BridgeStability(int resamples, double[] keptAbove) => (this.resamples, KeptAbove) = (resamples, keptAbove);

    /// <summary>By pair: in what share of resamples O/E is on the same side of 1; NaN when O/E is unknown, or without resamples.</summary>
    public double[] KeptAbove { get; }

    /// <summary>Draws the resamples. O(resamples·(size of the corpus + candidates)), an evaluated p-value being needed for few of these.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="pairs">Its pairs of fields.</param>
    /// <param name="owners">Owner by tag.</param>
    /// <param name="table">The uses of owned tags.</param>
    /// <param name="options">The number of resamples, the seed, and how many rows there are.</param>
    /// <param name="parallel">Threads and cancellation.</param>
    public static BridgeStability Of(
        Corpus corpus, FieldPairIndex pairs, int[] owners, CrossTable table, AnalysisOptions options, ParallelOptions parallel)
    {
        var entries = new OwnedEntries(corpus, owners);
        var generators = new SplitMix64(options.Seed);
        var seeds = Enumerable.Range(0, options.Resamples).Select(_ => generators.Next()).ToArray();
        var first = new int[seeds.Length][][];
        var effects = new double[seeds.Length][];
        Chunks.Run(seeds.Length, Chunks.Count, parallel, () => new byte[corpus.PaperCount], (from, to, weights) =>
        {
            for (var r = from; r < to; r++)
            {
                parallel.CancellationToken.ThrowIfCancellationRequested();
                Draw(corpus, new SplitMix64(seeds[r]), weights);
                first[r] = BridgeTags.First(new FieldUses(corpus, weights), pairs, Math.Min(FirstRows, options.Top));
                var resampled = new CrossTable(pairs, corpus.FieldCount, entries.Sum(weights));
                effects[r] = [.. Enumerable.Range(0, pairs.Count).Select(resampled.Effect)];
            }
        });
        var stability = new BridgeStability(seeds.Length, [.. Enumerable.Range(0, pairs.Count).Select(SameSide)]);
        foreach (var byPair in first)
            for (var pair = 0; pair < byPair.Length; pair++)
                foreach (var tag in byPair[pair]) stability.kept[(pair, tag)] = stability.kept.GetValueOrDefault((pair, tag)) + 1;
        return stability;

        double SameSide(int pair)
        {
            var effect = table.Effect(pair);
            if (double.IsNaN(effect) || effects.Length == 0) return double.NaN;
            return effects.Count(resampled => effect > 1 ? resampled[pair] > 1 : resampled[pair] <= 1) / (double)effects.Length;
        }
    }

    /// <summary>Draws how many times each paper counts; what stands for the same paper of the graph counts as many times.</summary>
    internal static void Draw(Corpus corpus, SplitMix64 random, byte[] weights)
    {
        Resampling.DrawWeights(random, weights);
        for (var paper = 1; paper < weights.Length; paper++)
            if (corpus.PaperOf[paper] == corpus.PaperOf[paper - 1]) weights[paper] = weights[paper - 1];
    }

    /// <summary>The same rows by pair, with <see cref="BridgeTag.Kept"/>.</summary>
    public ImmutableArray<BridgeTag>[] Mark(ImmutableArray<BridgeTag>[] tags)
        => [.. tags.Select((rows, pair) => rows.Select(row => row with { Kept = Kept(pair, row.Tag) }).ToImmutableArray())];

    private double Kept(int pair, int tag) => resamples == 0 ? double.NaN : kept.GetValueOrDefault((pair, tag)) / (double)resamples;
}
