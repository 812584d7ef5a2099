using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Networks;

/// <summary>Sorts the rows of a network in the making and joins repeated entries.</summary>
internal static class RowMerging
{
    /// <summary>Sorts every row; equal targets become one, their weights summed in the order in which they stood.</summary>
    /// <remarks>O(n + m log(largest degree)), parallel, deterministic. The arrays are replaced only if something was joined.</remarks>
    public static void Run(ref int[] offsets, ref int[] targets, ref double[] weights, ParallelOptions parallel)
    {
        var (allOffsets, allTargets, allWeights) = (offsets, targets, weights);
        var lengths = new int[offsets.Length - 1];
        Chunks.Run(lengths.Length, parallel, (from, to) =>
        {
            var row = new Row();
            for (var v = from; v < to; v++)
            {
                var start = allOffsets[v];
                var length = allOffsets[v + 1] - start;
                lengths[v] = row.Merge(allTargets.AsSpan(start, length), allWeights.AsSpan(start, length));
            }
        });
        var merged = new int[offsets.Length];
        for (var v = 0; v < lengths.Length; v++) merged[v + 1] = merged[v] + lengths[v];
        if (merged[^1] == targets.Length) return;

        var (mergedTargets, mergedWeights) = (new int[merged[^1]], new double[merged[^1]]);
        Chunks.Run(lengths.Length, parallel, (from, to) =>
        {
            for (var v = from; v < to; v++)
            {
                Array.Copy(allTargets, allOffsets[v], mergedTargets, merged[v], lengths[v]);
                Array.Copy(allWeights, allOffsets[v], mergedWeights, merged[v], lengths[v]);
            }
        });
        (offsets, targets, weights) = (merged, mergedTargets, mergedWeights);
    }

    /// <summary>One row at a time, with memory that serves all.</summary>
    private sealed class Row
    {
        private ulong[] keys = new ulong[64];
        private double[] copy = new double[64];

        /// <summary>Sorts and joins; returns how many entries are left, at the front.</summary>
        public int Merge(Span<int> targets, Span<double> weights)
        {
            if (Ascends(targets)) return targets.Length;
            if (keys.Length < targets.Length)
            {
                keys = new ulong[Math.Max(targets.Length, Math.Min(2 * keys.Length, Array.MaxLength))];
                copy = new double[keys.Length];
            }
            for (var i = 0; i < targets.Length; i++) keys[i] = (ulong)(uint)targets[i] << 32 | (uint)i;
            weights.CopyTo(copy);
            keys.AsSpan(0, targets.Length).Sort();
            var count = 0;
            for (var i = 0; i < targets.Length; i++)
            {
                var (target, weight) = ((int)(keys[i] >> 32), copy[(uint)keys[i]]);
                if (count > 0 && targets[count - 1] == target) weights[count - 1] += weight;
                else (targets[count], weights[count++]) = (target, weight);
            }
            return count;
        }

        private static bool Ascends(ReadOnlySpan<int> targets)
        {
            for (var i = 1; i < targets.Length; i++)
                if (targets[i] <= targets[i - 1]) return false;
            return true;
        }
    }
}
