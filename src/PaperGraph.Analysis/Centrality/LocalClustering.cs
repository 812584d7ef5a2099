using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Centrality;

/// <summary>Local clustering coefficient: which share of the pairs of a node's neighbours are linked themselves.</summary>
/// <remarks>
/// C_v = t_v/(d_v(d_v−1)/2), t_v the links among the d_v neighbours of v; weights do not count (Watts and Strogatz 1998,
/// DOI 10.1038/30918). Each triangle is met once, at its node of the lowest degree (Latapy 2008,
/// DOI 10.1016/j.tcs.2008.07.017).
/// </remarks>
internal static class LocalClustering
{
    /// <summary>Computes the clustering coefficient of all nodes.</summary>
    /// <param name="network">Any network.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>Length n, each in [0,1]; NaN for a node with fewer than two neighbours, which has no pairs, as in igraph.</returns>
    /// <remarks>O(m^1.5) at worst. Deterministic, one thread.</remarks>
    public static double[] Compute(Network network, CancellationToken cancellationToken = default)
    {
        var n = network.NodeCount;
        var (offsets, higher) = HigherNeighbours(network);
        var triangles = new long[n];
        var mark = new int[n];
        for (var v = 0; v < n; v++)
        {
            if ((v & 1023) == 0) cancellationToken.ThrowIfCancellationRequested();
            var own = higher.AsSpan(offsets[v], offsets[v + 1] - offsets[v]);
            foreach (var u in own) mark[u] = v + 1;
            foreach (var u in own)
                foreach (var w in higher.AsSpan(offsets[u], offsets[u + 1] - offsets[u]))
                {
                    if (mark[w] != v + 1) continue;
                    triangles[v]++;
                    triangles[u]++;
                    triangles[w]++;
                }
        }
        var coefficient = new double[n];
        for (var v = 0; v < n; v++)
        {
            var degree = (double)network.Degree(v);
            coefficient[v] = degree < 2 ? double.NaN : 2 * triangles[v] / (degree * (degree - 1));
        }
        return coefficient;
    }

    /// <summary>The neighbours of each node that come after it in the order by degree, of which no node has more than √(2m).</summary>
    private static (int[] Offsets, int[] Targets) HigherNeighbours(Network network)
    {
        var offsets = new int[network.NodeCount + 1];
        var targets = new int[network.LinkCount];
        var count = 0;
        for (var v = 0; v < network.NodeCount; v++)
        {
            foreach (var u in network.Neighbours(v))
                if (network.Degree(u) > network.Degree(v) || network.Degree(u) == network.Degree(v) && u > v) targets[count++] = u;
            offsets[v + 1] = count;
        }
        return (offsets, targets);
    }
}
