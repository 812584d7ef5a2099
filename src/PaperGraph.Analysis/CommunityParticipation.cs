using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis;

/// <summary>Participation coefficient between communities: how evenly a node's link weights are spread over them.</summary>
/// <remarks>P_i = 1 − Σ_c (κ_ic/k_i)², κ_ic the sum of i's link weights to community c, k_i its strength (Guimerà and Amaral 2005, DOI 10.1038/nature03288).</remarks>
internal static class CommunityParticipation
{
    /// <summary>Computes the coefficient of all nodes. O(n + m), deterministic.</summary>
    /// <param name="network">Any network.</param>
    /// <param name="community">Community by node, labels below n.</param>
    /// <returns>Length n, each in [0,1): 0 with links to one community only, 1 − 1/c evenly to c communities; 0 for a node without links.</returns>
    public static double[] Compute(Network network, ReadOnlySpan<int> community)
    {
        var result = new double[network.NodeCount];
        var weight = new double[network.NodeCount];
        for (var v = 0; v < result.Length; v++)
        {
            var neighbours = network.Neighbours(v);
            var weights = network.Weights(v);
            for (var e = 0; e < neighbours.Length; e++) weight[community[neighbours[e]]] += weights[e] / network.Strength(v);
            var squares = 0.0;
            foreach (var u in neighbours)
            {
                ref var share = ref weight[community[u]];
                squares += share * share;
                share = 0;
            }
            // Rounding may take the square of a sum of shares just above 1.
            result[v] = neighbours.IsEmpty ? 0 : Math.Max(0, 1 - squares);
        }
        return result;
    }
}
