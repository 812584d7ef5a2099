using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Centrality;

/// <summary>Core numbers: the largest k such that a node belongs to a part of the network in which everyone has k neighbours.</summary>
/// <remarks>
/// Seidman 1983, DOI 10.1016/0378-8733(83)90028-X. For k = 0, 1, … takes away the nodes that have no more than k neighbours left. The
/// nodes still there are looked through once for each k: Σ_k |k-core| = Σ_v core(v) ≤ 2m looks in all, and no queue by degree is needed.
/// </remarks>
internal static class CoreNumbers
{
    /// <summary>Computes the core number of all nodes; weights do not count. O(n + m), deterministic.</summary>
    /// <returns>Length n, each between 0 and the node's degree.</returns>
    public static int[] Compute(Network network)
    {
        var n = network.NodeCount;
        var core = new int[n];
        var left = new int[n];
        var queue = new int[n];
        for (var v = 0; v < n; v++) (core[v], left[v]) = (network.Degree(v), v);
        var (leftCount, k) = (n, 0);
        while (leftCount > 0)
        {
            // core holds the neighbours left, or k for nodes taken away, and never falls below k: those are at the end of the queue once.
            var (kept, queued, smallest) = (0, 0, int.MaxValue);
            for (var i = 0; i < leftCount; i++)
            {
                var v = left[i];
                if (core[v] == k) queue[queued++] = v;
                else if (core[v] > k)
                {
                    left[kept++] = v;
                    smallest = Math.Min(smallest, core[v]);
                }
            }
            leftCount = kept;
            var any = queued > 0;
            for (var i = 0; i < queued; i++)
                foreach (var u in network.Neighbours(queue[i]))
                    if (core[u] > k && --core[u] == k) queue[queued++] = u;
            k = any ? k + 1 : smallest;
        }
        return core;
    }
}
