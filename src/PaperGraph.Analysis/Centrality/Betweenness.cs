using PaperGraph.Analysis.Networks;
using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Centrality;

/// <summary>Betweenness: the share of the other pairs of nodes whose shortest paths lead through a node.</summary>
/// <remarks>
/// b(v) = Σ_{s&lt;t; s,t≠v} σ_st(v)/σ_st ÷ ((n−1)(n−2)/2), σ_st the number of shortest paths (links count, weights do not) between s and t,
/// σ_st(v) those through v; pairs without a path add 0. Brandes' algorithm (2001, DOI 10.1080/0022250X.2001.9990249).
/// Exact while n·m ≤ <see cref="ExactWork"/>; above that, shortest paths from max(256, <see cref="ExactWork"/>/m) pivots drawn
/// without repetition, their sum scaled by n/pivots (Brandes and Pich 2007, DOI 10.1142/S0218127407018403).
/// </remarks>
internal static class Betweenness
{
    /// <summary>Largest n·m that is computed exactly.</summary>
    public const double ExactWork = 5e8;

    /// <summary>Computes the betweenness of all nodes.</summary>
    /// <param name="network">Any network.</param>
    /// <param name="seed">Chooses the pivots of a large network.</param>
    /// <param name="parallel">Threads and cancellation; the result does not depend on the number of threads.</param>
    /// <returns>Length n, each in [0,1]; 0 for n &lt; 3. (Estimates from pivots may exceed 1 slightly and are cut.)</returns>
    /// <remarks>Time O(n·m), or O(pivots·m); memory O(n) per part of the work.</remarks>
    public static double[] Compute(Network network, ulong seed, ParallelOptions parallel)
    {
        var n = network.NodeCount;
        if (n < 3) return new double[n];
        var sources = Pivots.Choose(n, ExactWork / Math.Max(1, network.LinkCount), seed);
        var sums = Chunks.Sum(sources.Length, n, parallel, (from, to, sum) =>
        {
            var search = new Search(network);
            for (var i = from; i < to; i++)
            {
                parallel.CancellationToken.ThrowIfCancellationRequested();
                search.AddFrom(sources[i], sum);
            }
        });
        // Every unordered pair was met from both of its ends.
        var scale = (double)n / sources.Length / ((n - 1.0) * (n - 2.0));
        for (var v = 0; v < n; v++) sums[v] = Math.Min(1, sums[v] * scale);
        return sums;
    }

    /// <summary>The arrays of one breadth-first search, used again for every source.</summary>
    private sealed class Search(Network network)
    {
        private readonly int[] distance = Filled(network.NodeCount);
        private readonly double[] pathCounts = new double[network.NodeCount];
        private readonly double[] dependency = new double[network.NodeCount];
        private readonly int[] order = new int[network.NodeCount];

        public void AddFrom(int source, double[] sum)
        {
            var reached = CountPaths(source);
            var (offsets, targets) = (network.Offsets, network.Targets);
            for (var i = reached - 1; i > 0; i--)
            {
                var w = order[i];
                var share = (1 + dependency[w]) / pathCounts[w];
                var before = distance[w] - 1;
                for (var e = offsets[w]; e < offsets[w + 1]; e++)
                {
                    var v = targets[e];
                    if (distance[v] == before) dependency[v] += pathCounts[v] * share;
                }
                sum[w] += dependency[w];
            }
            for (var i = 0; i < reached; i++)
            {
                var v = order[i];
                (distance[v], pathCounts[v], dependency[v]) = (-1, 0, 0);
            }
        }

        private int CountPaths(int source)
        {
            var (offsets, targets) = (network.Offsets, network.Targets);
            (distance[source], pathCounts[source], order[0]) = (0, 1, source);
            var reached = 1;
            for (var i = 0; i < reached; i++)
            {
                var v = order[i];
                var (next, paths) = (distance[v] + 1, pathCounts[v]);
                for (var e = offsets[v]; e < offsets[v + 1]; e++)
                {
                    var w = targets[e];
                    if (distance[w] < 0)
                    {
                        distance[w] = next;
                        order[reached++] = w;
                    }
                    if (distance[w] == next) pathCounts[w] += paths;
                }
            }
            return reached;
        }

        private static int[] Filled(int length)
        {
            var array = new int[length];
            Array.Fill(array, -1);
            return array;
        }
    }
}
