using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Projection;

/// <summary>Association strength: how much stronger a link is than if all link strength were spread by the nodes' totals.</summary>
/// <remarks>a_ij = 2M·w_ij/(k_i·k_j), k a node's strength, M the sum of all weights (van Eck and Waltman 2009, DOI 10.1002/asi.21075). Above 1: stronger.</remarks>
internal static class AssociationStrength
{
    /// <summary>The association strength of a link.</summary>
    /// <param name="network">The network.</param>
    /// <param name="a">One end.</param>
    /// <param name="b">The other end.</param>
    /// <param name="weight">w, the weight of the link.</param>
    /// <returns>≥ 0; 0 for a weight of 0.</returns>
    public static double Of(Network network, int a, int b, double weight)
        => weight == 0 ? 0 : 2 * network.TotalWeight * weight / (network.Strength(a) * network.Strength(b));
}
