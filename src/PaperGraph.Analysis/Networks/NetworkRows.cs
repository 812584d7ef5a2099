using System.Runtime.CompilerServices;
using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Networks;

/// <summary>Checks that arrays are the rows of a <see cref="Network"/>.</summary>
internal static class NetworkRows
{
    private const double LargestTotal = 1e150;
    private const double SmallestTotal = 1e-150;
    private const int SmallSize = 1 << 16;

    /// <summary>The strengths of all nodes, once every row is known to be as <see cref="Network"/> describes it. O(n + m), parallel, deterministic.</summary>
    /// <remarks>
    /// That every link stands in both rows with one weight is checked by a sum of hashes, added in one direction and subtracted in the
    /// other: a difference goes unnoticed with probability 2⁻⁶⁴.
    /// </remarks>
    /// <exception cref="ArgumentException">They are not.</exception>
    public static double[] CheckedStrengths(int[] offsets, int[] targets, double[] weights)
    {
        if (offsets.Length == 0 || offsets[0] != 0 || offsets[^1] != targets.Length || weights.Length != targets.Length)
            throw new ArgumentException("The offsets do not fit the targets and weights.", nameof(offsets));
        var strengths = new double[offsets.Length - 1];
        var (difference, firstBad) = (0L, int.MaxValue);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = targets.Length < SmallSize ? 1 : -1 };
        Chunks.Run(strengths.Length, parallel, (from, to) =>
        {
            var hash = 0UL;
            for (var v = from; v < to; v++)
            {
                if (IsRow(v, offsets, targets, weights, ref hash, out strengths[v])) continue;
                lock (strengths) firstBad = Math.Min(firstBad, v);
                return;
            }
            Interlocked.Add(ref difference, (long)hash);
        });
        if (firstBad != int.MaxValue)
            throw new ArgumentException($"Row {firstBad} does not ascend within the nodes, holds the node itself, or has a weight that is not a finite number above 0.", nameof(targets));
        if (difference != 0) throw new ArgumentException("Some link stands in one row only, or with two weights.", nameof(targets));
        return strengths;
    }

    /// <summary>Refuses sums with which later sums and products would overflow or vanish.</summary>
    /// <exception cref="ArgumentException">The total lies outside [1e-150, 1e150] though there are links.</exception>
    public static void CheckTotal(double total, int linkCount)
    {
        if (linkCount > 0 && !(total is >= SmallestTotal and <= LargestTotal))
            throw new ArgumentException(FormattableString.Invariant(
                $"The weights of all links sum to {total}, and only sums from {SmallestTotal:0e-0} to {LargestTotal:0e0} can be reckoned with; multiply all weights by one factor."));
    }

    private static bool IsRow(int v, int[] offsets, int[] targets, double[] weights, ref ulong hash, out double strength)
    {
        strength = 0;
        var (previous, from, to) = (-1, offsets[v], offsets[v + 1]);
        if (from > to || to > targets.Length) return false;
        for (var e = from; e < to; e++)
        {
            var (u, weight) = (targets[e], weights[e]);
            if (u <= previous || u == v || u >= offsets.Length - 1 || !(weight > 0) || weight == double.PositiveInfinity) return false;
            previous = u;
            strength += weight;
            hash += v < u ? Hash(v, u, weight) : 0 - Hash(u, v, weight);
        }
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Hash(int low, int high, double weight)
    {
        var x = (((ulong)(uint)low << 32 | (uint)high) + 0x9E3779B97F4A7C15UL) * 0xBF58476D1CE4E5B9UL;
        x ^= x >> 29 ^ BitConverter.DoubleToUInt64Bits(weight);
        x *= 0x94D049BB133111EBUL;
        return x ^ x >> 31;
    }
}
