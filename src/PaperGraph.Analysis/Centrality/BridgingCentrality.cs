using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Centrality;

/// <summary>Bridging centrality: betweenness of a node that sits between busier ones, so that it joins regions rather than leading one.</summary>
/// <remarks>
/// Br(v) = b(v)·β(v), b the betweenness, β(v) = (1/d_v)/Σ_u 1/d_u the bridging coefficient, u over the neighbours of v, d the
/// degree (Hwang et al. 2008, DOI 10.1145/1401890.1401934). β lies in (0, degree of the busiest neighbour/d_v²].
/// </remarks>
internal static class BridgingCentrality
{
    /// <summary>Computes the bridging centrality of all nodes. O(n + m), deterministic.</summary>
    /// <param name="network">Any network.</param>
    /// <param name="betweenness">By node, with or without weights, exact or not.</param>
    /// <returns>Length n, each ≥ 0; 0 for a node without links.</returns>
    public static double[] Compute(Network network, ReadOnlySpan<double> betweenness)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(betweenness.Length, network.NodeCount);
        var result = new double[network.NodeCount];
        for (var v = 0; v < result.Length; v++) result[v] = betweenness[v] * Coefficient(network, v);
        return result;
    }

    /// <summary>The bridging coefficient β of a node, 0 without links.</summary>
    public static double Coefficient(Network network, int node)
    {
        var sum = 0.0;
        foreach (var u in network.Neighbours(node)) sum += 1.0 / network.Degree(u);
        return sum > 0 ? 1 / (network.Degree(node) * sum) : 0;
    }
}
