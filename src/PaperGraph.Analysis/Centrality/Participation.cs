using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Centrality;

/// <summary>Participation coefficient: how evenly something is spread over groups.</summary>
/// <remarks>
/// P = 1 − Σ_g (share in g)² (Guimerà and Amaral 2005, DOI 10.1038/nature03288): 0 in one group, 1 − 1/G evenly in G groups.
/// Between fields it is taken of a tag's papers in each field, between communities of a node's link weights to each community.
/// </remarks>
internal static class Participation
{
    /// <summary>The coefficient of one thing.</summary>
    /// <param name="counts">How much of it lies in each group, each ≥ 0.</param>
    /// <returns>In [0,1); 0 when all counts are 0.</returns>
    public static double Of(ReadOnlySpan<int> counts)
    {
        var total = 0.0;
        var squares = 0.0;
        foreach (var count in counts)
        {
            total += count;
            squares += (double)count * count;
        }
        return total > 0 ? 1 - squares / (total * total) : 0;
    }

    /// <summary>The coefficient of all nodes between communities: of the shares of a node's strength that lead to each of them.</summary>
    /// <param name="network">Any network.</param>
    /// <param name="community">Community by node, from 0; -1 for none: links to such nodes do not count.</param>
    /// <param name="communityCount">Number of communities.</param>
    /// <returns>Length n, each in [0,1); 0 for a node without links to a community.</returns>
    /// <remarks>O(n + m), deterministic.</remarks>
    public static double[] BetweenCommunities(Network network, ReadOnlySpan<int> community, int communityCount)
    {
        var result = new double[network.NodeCount];
        var shares = new double[communityCount];
        for (var v = 0; v < result.Length; v++)
        {
            var neighbours = network.Neighbours(v);
            var weights = network.Weights(v);
            for (var e = 0; e < neighbours.Length; e++)
                if (community[neighbours[e]] >= 0) shares[community[neighbours[e]]] += weights[e] / network.Strength(v);
            var (total, squares) = (0.0, 0.0);
            foreach (var u in neighbours)
            {
                if (community[u] < 0) continue;
                total += shares[community[u]];
                squares += shares[community[u]] * shares[community[u]];
                shares[community[u]] = 0;
            }
            // Rounding must not make a node in one community take part in others.
            result[v] = total > 0 ? Math.Max(0, 1 - squares / (total * total)) : 0;
        }
        return result;
    }
}
