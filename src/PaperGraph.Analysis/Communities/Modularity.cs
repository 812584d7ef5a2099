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
    public static double Of(Network network, int[] community, double resolution) => LeidenGraph.From(network, Objective.Modularity, resolution).Quality(community);
}
