using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Centrality;

/// <summary>Within-module z-score: how much a node is a hub of its own community.</summary>
/// <remarks>
/// z_i = (κ_i − mean)/sd, κ_i the sum of i's link weights to its own community, mean and standard deviation (population) over
/// that community (Guimerà and Amaral 2005, DOI 10.1038/nature03288); 0 where all members are equal.
/// </remarks>
internal static class WithinModuleZ
{
    /// <summary>Computes the z-score of all nodes. O(n + m), deterministic.</summary>
    /// <param name="network">Any network.</param>
    /// <param name="community">Community by node, from 0; -1 for none.</param>
    /// <param name="communityCount">Number of communities.</param>
    /// <returns>Length n; 0 for a node without community.</returns>
    public static double[] Compute(Network network, ReadOnlySpan<int> community, int communityCount)
    {
        var n = network.NodeCount;
        var inside = new double[n];
        var size = new int[communityCount];
        var mean = new double[communityCount];
        var variance = new double[communityCount];
        for (var v = 0; v < n; v++)
        {
            if (community[v] < 0) continue;
            var neighbours = network.Neighbours(v);
            var weights = network.Weights(v);
            for (var e = 0; e < neighbours.Length; e++)
                if (community[neighbours[e]] == community[v]) inside[v] += weights[e];
            size[community[v]]++;
            mean[community[v]] += inside[v];
        }
        for (var c = 0; c < communityCount; c++) mean[c] /= Math.Max(1, size[c]);
        for (var v = 0; v < n; v++)
            if (community[v] >= 0) variance[community[v]] += Math.Pow(inside[v] - mean[community[v]], 2) / size[community[v]];
        var z = new double[n];
        for (var v = 0; v < n; v++)
        {
            var c = community[v];
            // A variance that is rounding error only is none.
            if (c >= 0 && variance[c] > 1e-18 * mean[c] * mean[c]) z[v] = (inside[v] - mean[c]) / Math.Sqrt(variance[c]);
        }
        return z;
    }
}
