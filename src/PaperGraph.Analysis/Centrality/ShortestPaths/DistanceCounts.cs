using System.Numerics;
using System.Runtime.Intrinsics;

namespace PaperGraph.Analysis.Centrality.ShortestPaths;

/// <summary>Breadth-first searches from up to 512 nodes of one component at once; bit i of a node's vector belongs to source i.</summary>
/// <remarks>
/// Then et al. 2014 (DOI 10.14778/2735496.2735507). A node pulls what its neighbours have seen; what is new to it lies at the
/// current distance, because a level is written only when it is complete. Nodes that all sources have reached are done; while few
/// nodes changed, only their neighbours are looked at.
/// </remarks>
internal sealed class DistanceCounts(Renumbered network, int from, int to)
{
    /// <summary>The most sources of one search.</summary>
    public const int Width = 512;

    private readonly Vector512<ulong>[] seen = new Vector512<ulong>[to - from];
    private readonly Vector512<ulong>[] pending = new Vector512<ulong>[to - from];
    private readonly bool[] marked = new bool[to - from];
    private int[] changed = new int[to - from];
    private int[] next = new int[to - from];
    private readonly int[] candidates = new int[to - from];
    private int changedCount;

    /// <summary>Adds 1/distance from every source to the sum of each node of the component.</summary>
    /// <param name="sources">Distinct nodes of the component.</param>
    /// <param name="sum">By node of the component, counted from its first.</param>
    public void AddFrom(ReadOnlySpan<int> sources, double[] sum)
    {
        Array.Clear(seen);
        var all = Vector512<ulong>.Zero;
        for (var i = 0; i < sources.Length; i++)
        {
            var bit = Vector512<ulong>.Zero.WithElement(i / 64, 1UL << (i % 64));
            seen[sources[i] - from] = bit;
            changed[i] = sources[i] - from;
            all |= bit;
        }
        changedCount = sources.Length;
        for (var distance = 1; changedCount > 0; distance++) Advance(all, distance, sum);
    }

    private void Advance(Vector512<ulong> all, int distance, double[] sum)
    {
        var links = 0L;
        for (var i = 0; i < changedCount; i++) links += Degree(changed[i]);
        var count = 0;
        if (links * 4 < network.Offsets[to] - network.Offsets[from])
        {
            var nearby = MarkNeighbours(all);
            for (var i = 0; i < nearby; i++)
            {
                marked[candidates[i]] = false;
                count = Pull(candidates[i], all, count);
            }
        }
        else
        {
            for (var v = 0; v < seen.Length; v++)
                if (seen[v] != all) count = Pull(v, all, count);
        }
        for (var i = 0; i < count; i++)
        {
            var v = next[i];
            seen[v] |= pending[i];
            sum[v] += (double)PopCount(pending[i]) / distance;
        }
        (changed, next, changedCount) = (next, changed, count);
    }

    private int MarkNeighbours(Vector512<ulong> all)
    {
        var count = 0;
        for (var i = 0; i < changedCount; i++)
        {
            var v = changed[i] + from;
            for (var e = network.Offsets[v]; e < network.Offsets[v + 1]; e++)
            {
                var w = network.Targets[e] - from;
                if (marked[w] || seen[w] == all) continue;
                marked[w] = true;
                candidates[count++] = w;
            }
        }
        return count;
    }

    private int Pull(int v, Vector512<ulong> all, int count)
    {
        var targets = network.Targets.AsSpan(network.Offsets[v + from], Degree(v));
        var own = seen[v];
        var reached = own;
        for (var e = 0; e < targets.Length; e++)
        {
            reached |= seen[targets[e] - from];
            // A hub is often complete after a few neighbours.
            if ((e & 7) == 7 && reached == all) break;
        }
        if (reached == own) return count;
        pending[count] = reached & ~own;
        next[count] = v;
        return count + 1;
    }

    private int Degree(int v) => network.Offsets[v + from + 1] - network.Offsets[v + from];

    private static int PopCount(Vector512<ulong> bits)
    {
        var count = 0;
        for (var i = 0; i < Vector512<ulong>.Count; i++) count += BitOperations.PopCount(bits[i]);
        return count;
    }
}
