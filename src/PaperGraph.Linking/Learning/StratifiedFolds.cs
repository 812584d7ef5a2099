using PaperGraph.Model;

namespace PaperGraph.Linking.Learning;

/// <summary>Parts examples into folds so that every class is spread evenly.</summary>
internal static class StratifiedFolds
{
    /// <summary>The fold of each example.</summary>
    /// <remarks>
    /// Within a class examples are ordered by a hash of their key, then dealt out in turn; the next class goes on where the last one stopped.
    /// Depends on keys and labels, not on the order of the examples, as long as no key occurs twice. O(n log n).
    /// </remarks>
    /// <param name="keys">What names each example.</param>
    /// <param name="labels">Class of each example, ≥ 0.</param>
    /// <param name="folds">Number of folds, ≥ 2.</param>
    /// <param name="seed">Another seed gives other folds.</param>
    public static int[] Assign(IReadOnlyList<string> keys, ReadOnlySpan<int> labels, int folds, ulong seed)
    {
        var fold = new int[labels.Length];
        var order = labels.ToArray().Select((label, i) => (Label: label, Hash: SplitMix64.Hash(keys[i], seed), Index: i)).ToArray();
        Array.Sort(order, (a, b) => (a.Label, a.Hash, a.Index).CompareTo((b.Label, b.Hash, b.Index)));
        for (var i = 0; i < order.Length; i++) fold[order[i].Index] = i % folds;
        return fold;
    }
}
