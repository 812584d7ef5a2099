using System.Numerics;
using PaperGraph.Analysis.Networks;
using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Centrality;

/// <summary>Harmonic closeness: the mean of 1/distance to all other nodes, 0 for a node out of reach.</summary>
/// <remarks>
/// c(v) = Σ_{u≠v} 1/d(u,v) ÷ (n−1), d the number of links on a shortest path (Marchiori and Latora 2000,
/// DOI 10.1016/S0378-4371(00)00311-3). Searches start from 64 nodes at a time, one bit each (Then et al. 2014,
/// DOI 10.14778/2735496.2735507). Exact while n·m ≤ 64·<see cref="Betweenness.ExactWork"/>; above that the mean over a random sample of nodes.
/// </remarks>
internal static class HarmonicCloseness
{
    private const int Width = 64;

    /// <summary>Computes the closeness of all nodes.</summary>
    /// <param name="network">Any network.</param>
    /// <param name="seed">Chooses the sample in a large network.</param>
    /// <param name="parallel">Threads and cancellation; the result does not depend on the number of threads.</param>
    /// <returns>Length n, each in [0,1]; 0 for n &lt; 2.</returns>
    /// <remarks>Time O(n·m·diameter/64) at worst.</remarks>
    public static double[] Compute(Network network, ulong seed, ParallelOptions parallel)
    {
        var n = network.NodeCount;
        if (n < 2) return new double[n];
        var sources = Pivots.Choose(n, Width * Betweenness.ExactWork / Math.Max(1, network.LinkCount), seed);
        var batches = (sources.Length + Width - 1) / Width;
        var closeness = Chunks.Sum(batches, n, parallel, (from, to, sum) =>
        {
            var search = new Search(network);
            for (var batch = from; batch < to; batch++)
            {
                parallel.CancellationToken.ThrowIfCancellationRequested();
                search.AddFrom(sources.AsSpan(batch * Width, Math.Min(Width, sources.Length - batch * Width)), sum);
            }
        });
        var others = new double[n];
        Array.Fill(others, sources.Length);
        foreach (var source in sources) others[source]--;
        for (var v = 0; v < n; v++) closeness[v] /= others[v];
        return closeness;
    }

    /// <summary>Breadth-first searches from up to 64 sources at once; bit i of a node's words belongs to source i.</summary>
    private sealed class Search(Network network)
    {
        private readonly ulong[] seen = new ulong[network.NodeCount];
        private ulong[] frontier = new ulong[network.NodeCount];
        private ulong[] next = new ulong[network.NodeCount];

        public void AddFrom(ReadOnlySpan<int> sources, double[] sum)
        {
            Array.Clear(seen);
            Array.Clear(frontier);
            for (var i = 0; i < sources.Length; i++) seen[sources[i]] = frontier[sources[i]] = 1UL << i;
            for (var distance = 1; Advance(distance, sum); distance++) (frontier, next) = (next, frontier);
        }

        /// <summary>One step of all searches; false when none reached anything new.</summary>
        private bool Advance(int distance, double[] sum)
        {
            var (offsets, targets) = (network.Offsets, network.Targets);
            var any = false;
            for (var v = 0; v < next.Length; v++)
            {
                var reached = 0UL;
                for (var e = offsets[v]; e < offsets[v + 1]; e++) reached |= frontier[targets[e]];
                reached &= ~seen[v];
                next[v] = reached;
                if (reached == 0) continue;
                any = true;
                seen[v] |= reached;
                sum[v] += (double)BitOperations.PopCount(reached) / distance;
            }
            return any;
        }
    }
}
