namespace PaperGraph.Analysis.Bridges;

/// <summary>Pairs of tags in the order of a score, to compute the AUC of the score again and again with other weights of the tags.</summary>
internal sealed class RankedPairs
{
    private readonly (int A, int B, bool HasMet)[] pairs;
    private readonly int[] ends;

    /// <summary>Sorts the pairs. O(n log n).</summary>
    public RankedPairs(IEnumerable<(int A, int B, double Score, bool HasMet)> scored)
    {
        var sorted = scored.OrderBy(pair => pair.Score).ToArray();
        pairs = [.. sorted.Select(pair => (pair.A, pair.B, pair.HasMet))];
        ends = [.. Enumerable.Range(1, sorted.Length).Where(end => end == sorted.Length || sorted[end].Score != sorted[end - 1].Score)];
    }

    /// <summary>The chance that of two pairs, of which one has met, that one has the higher score; equal scores count half. O(n).</summary>
    /// <param name="weights">By tag; a pair weighs the product of its tags' weights. All weigh the same when none are given.</param>
    /// <returns>In [0,1]; NaN when all the weight lies on pairs of one kind.</returns>
    public double Auc(double[]? weights = null)
    {
        var (below, met, won, from) = (0.0, 0.0, 0.0, 0);
        foreach (var end in ends)
        {
            var (others, hits) = (0.0, 0.0);
            for (; from < end; from++)
            {
                var weight = weights is null ? 1 : weights[pairs[from].A] * weights[pairs[from].B];
                if (pairs[from].HasMet) hits += weight;
                else others += weight;
            }
            won += hits * (below + others / 2);
            below += others;
            met += hits;
        }
        return below > 0 && met > 0 ? won / (below * met) : double.NaN;
    }
}
