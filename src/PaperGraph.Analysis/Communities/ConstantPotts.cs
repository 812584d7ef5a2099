using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Communities;

/// <summary>The constant Potts model: how much more link weight lies inside communities than γ for each pair of their nodes.</summary>
/// <remarks>
/// Q = Σ_c (2·w_c − γ·n_c²)/2M, w_c the weight inside community c (each link once), n_c its number of nodes, M the sum of all weights
/// (Traag, Van Dooren and Nesterov 2011, DOI 10.1103/PhysRevE.84.016114). It has no resolution limit. On association strengths it is the
/// clustering of VOSviewer (Waltman, van Eck and Noyons 2010, DOI 10.1016/j.joi.2010.07.002).
/// </remarks>
internal static class ConstantPotts
{
    /// <summary>The quality of a partition. O(n + m).</summary>
    /// <param name="network">Any network.</param>
    /// <param name="community">Labels below the number of nodes, by node.</param>
    /// <param name="resolution">γ &gt; 0, in units of link weight.</param>
    /// <returns>At most 1; 0 without links.</returns>
    public static double Of(Network network, int[] community, double resolution) => LeidenGraph.From(network, Objective.Cpm, resolution).Quality(community);
}
