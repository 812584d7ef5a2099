using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Communities;

/// <summary>Modularity: how much more link weight lies inside communities than the nodes' strengths alone lead one to expect.</summary>
/// <remarks>
/// Q = Σ_c [w_c/M − γ·(K_c/2M)²], w_c the weight inside community c (each link once), K_c the sum of its nodes' strengths, M the sum of
/// all weights (Newman and Girvan 2004, DOI 10.1103/PhysRevE.69.026113; γ: Reichardt and Bornholdt 2006, DOI 10.1103/PhysRevE.74.016110).
/// </remarks>
internal static class Modularity
{
    /// <summary>The modularity of a partition. O(n + m).</summary>
    /// <param name="network">Any network.</param>
    /// <param name="community">Labels below the number of nodes, by node.</param>
    /// <param name="resolution">γ &gt; 0.</param>
    /// <returns>In [−γ, 1]; 0 without links.</returns>
    public static double Of(Network network, ReadOnlySpan<int> community, double resolution)
    {
        if (network.LinkCount == 0) return 0;
        var strength = new double[network.NodeCount];
        var inside = 0.0;
        for (var v = 0; v < network.NodeCount; v++)
        {
            strength[community[v]] += network.Strength(v);
            var neighbours = network.Neighbours(v);
            var weights = network.Weights(v);
            for (var e = 0; e < neighbours.Length; e++)
                if (community[neighbours[e]] == community[v]) inside += weights[e];
        }
        var twice = 2 * network.TotalWeight;
        var squares = 0.0;
        foreach (var k in strength) squares += k * k;
        return inside / twice - resolution * squares / (twice * twice);
    }
}
