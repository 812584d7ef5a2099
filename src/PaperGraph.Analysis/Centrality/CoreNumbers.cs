using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Centrality;

/// <summary>Core numbers: the largest k such that a node belongs to a part of the network in which everyone has k neighbours.</summary>
/// <remarks>Seidman 1983, DOI 10.1016/0378-8733(83)90028-X; bucket algorithm of Batagelj and Zaveršnik, arXiv:cs/0310049.</remarks>
internal static class CoreNumbers
{
    /// <summary>Computes the core number of all nodes; weights do not count. O(n + m), deterministic.</summary>
    /// <returns>Length n, each between 0 and the node's degree.</returns>
    public static int[] Compute(Network network)
    {
        var n = network.NodeCount;
        var core = new int[n];
        var bucketStart = new int[n + 1];
        for (var v = 0; v < n; v++) bucketStart[(core[v] = network.Degree(v)) + 1]++;
        for (var d = 0; d < n; d++) bucketStart[d + 1] += bucketStart[d];

        // order holds the nodes by remaining degree, place is its inverse, bucketStart[d] the first node of degree d or more.
        var order = new int[n];
        var place = new int[n];
        var next = bucketStart[..n];
        for (var v = 0; v < n; v++) order[place[v] = next[core[v]]++] = v;
        for (var i = 0; i < n; i++)
        {
            var v = order[i];
            foreach (var u in network.Neighbours(v))
            {
                if (core[u] <= core[v]) continue;
                // Swap u with the first of its bucket, then move the border over it.
                var start = bucketStart[core[u]]++;
                var first = order[start];
                (order[place[u]], order[start]) = (first, u);
                (place[first], place[u]) = (place[u], start);
                core[u]--;
            }
        }
        return core;
    }
}
