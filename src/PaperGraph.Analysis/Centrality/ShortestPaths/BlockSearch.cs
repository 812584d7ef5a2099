using System.Runtime.Intrinsics;

namespace PaperGraph.Analysis.Centrality.ShortestPaths;

/// <summary>Brandes' algorithm from eight sources at once within one block: one lane of a vector for each source.</summary>
/// <remarks>
/// A search goes level by level. The paths to a node v that a lane has not seen yet are the sum over v's neighbours of their paths:
/// neighbours at other distances than the last one have none, because the level is written only when it is complete. In the same
/// way back: the dependency of v at distance d is σ(v)·Σ (reach(w) + dependency(w))/σ(w) over all neighbours w, of which only those
/// at distance d+1 have their term yet. So the inner loops have no test and read one vector per link.
/// Memory: about 220 bytes per node, and 5 for each distance at which a node lies from the eight sources.
/// </remarks>
internal sealed class BlockSearch
{
    /// <summary>Number of sources of one search.</summary>
    public const int Lanes = 8;

    private readonly Block block;
    private readonly Vector512<double>[] paths;
    private readonly Vector512<double>[] rates;
    private readonly Vector512<double>[] pending;
    private readonly byte[] seen;
    private readonly bool[] marked;
    private readonly int[] candidates;
    private readonly List<int> levels = [];
    private int[] entryNodes;
    private byte[] entryMasks;
    private int entryCount;

    public BlockSearch(Block block)
    {
        this.block = block;
        var n = block.Size;
        (paths, rates, pending) = (new Vector512<double>[n], new Vector512<double>[n], new Vector512<double>[n]);
        (seen, marked, candidates) = (new byte[n], new bool[n], new int[n]);
        (entryNodes, entryMasks) = (new int[4 * n], new byte[4 * n]);
    }

    /// <summary>Adds Σ_s reach(s)·dependency_s(v) over the given sources to the sum of each local node v other than s.</summary>
    /// <param name="first">The first source; the others follow it.</param>
    /// <param name="count">Number of sources, 1 to <see cref="Lanes"/>.</param>
    /// <param name="sum">By local node.</param>
    public void AddFrom(int first, int count, double[] sum)
    {
        Array.Clear(paths);
        Array.Clear(rates);
        Array.Clear(seen);
        levels.Clear();
        entryCount = 0;
        var all = (byte)((1 << count) - 1);
        Span<double> lane = stackalloc double[Lanes];
        levels.Add(0);
        for (var i = 0; i < count; i++)
        {
            lane.Clear();
            lane[i] = 1;
            paths[first + i] = Vector512.Create<double>(lane);
            seen[first + i] = (byte)(1 << i);
            AddEntry(first + i, (byte)(1 << i));
        }
        lane.Clear();
        block.Reach.AsSpan(first, count).CopyTo(lane);
        while (Advance(all)) { }
        GoBack(Vector512.Create<double>(lane), sum);
    }

    /// <summary>Adds the level after the last one; false when there is nothing left to reach.</summary>
    private bool Advance(byte all)
    {
        var (from, to) = (levels[^1], entryCount);
        levels.Add(to);
        var frontierLinks = 0L;
        for (var i = from; i < to; i++) frontierLinks += block.Offsets[entryNodes[i] + 1] - block.Offsets[entryNodes[i]];
        if (frontierLinks * 3 < block.Targets.Length) PullNextToFrontier(from, to);
        else
            for (var v = 0; v < seen.Length; v++)
                if (seen[v] != all) PullPaths(v);
        for (var i = to; i < entryCount; i++)
        {
            var v = entryNodes[i];
            paths[v] += pending[i - to];
            seen[v] |= entryMasks[i];
        }
        return entryCount > to;
    }

    private void PullNextToFrontier(int from, int to)
    {
        var (offsets, targets) = (block.Offsets, block.Targets);
        var count = 0;
        for (var i = from; i < to; i++)
        {
            var (v, mask) = (entryNodes[i], entryMasks[i]);
            for (var e = offsets[v]; e < offsets[v + 1]; e++)
            {
                var w = targets[e];
                if ((mask & ~seen[w]) == 0 || marked[w]) continue;
                marked[w] = true;
                candidates[count++] = w;
            }
        }
        for (var i = 0; i < count; i++)
        {
            marked[candidates[i]] = false;
            PullPaths(candidates[i]);
        }
    }

    private void PullPaths(int v)
    {
        var sum = SumOver(v, paths);
        var mask = (byte)((int)Vector512.GreaterThan(sum, Vector512<double>.Zero).ExtractMostSignificantBits() & ~seen[v]);
        if (mask == 0) return;
        pending[entryCount - levels[^1]] = Masked(sum, mask);
        AddEntry(v, mask);
    }

    private void GoBack(Vector512<double> sourceReach, double[] sum)
    {
        var last = levels.Count - 2;
        for (var level = last; level > 0; level--)
        {
            var (from, to) = (levels[level], levels[level + 1]);
            for (var i = from; i < to; i++)
            {
                var v = entryNodes[i];
                var dependency = level == last ? Vector512<double>.Zero : Masked(paths[v] * SumOver(v, rates), entryMasks[i]);
                sum[v] += Total(dependency * sourceReach);
                pending[i - from] = dependency;
            }
            for (var i = from; i < to; i++)
            {
                var v = entryNodes[i];
                rates[v] += Masked((Vector512.Create(block.Reach[v]) + pending[i - from]) / paths[v], entryMasks[i]);
            }
        }
    }

    private Vector512<double> SumOver(int v, Vector512<double>[] values)
    {
        var targets = block.Targets.AsSpan(block.Offsets[v], block.Offsets[v + 1] - block.Offsets[v]);
        var (even, odd) = (Vector512<double>.Zero, Vector512<double>.Zero);
        var e = 0;
        for (; e + 1 < targets.Length; e += 2)
        {
            even += values[targets[e]];
            odd += values[targets[e + 1]];
        }
        if (e < targets.Length) even += values[targets[e]];
        return even + odd;
    }

    private void AddEntry(int v, byte mask)
    {
        if (entryCount == entryNodes.Length)
        {
            Array.Resize(ref entryNodes, 2 * entryCount);
            Array.Resize(ref entryMasks, 2 * entryCount);
        }
        (entryNodes[entryCount], entryMasks[entryCount++]) = (v, mask);
    }

    private static Vector512<double> Masked(Vector512<double> values, byte mask)
    {
        var bits = Vector512.Create(1L, 2, 4, 8, 16, 32, 64, 128);
        return values & Vector512.Equals(Vector512.Create((long)mask) & bits, bits).AsDouble();
    }

    /// <summary>The sum of all lanes, in an order that is the same on every machine.</summary>
    private static double Total(Vector512<double> values)
    {
        var half = values.GetLower() + values.GetUpper();
        var quarter = half.GetLower() + half.GetUpper();
        return quarter[0] + quarter[1];
    }
}
