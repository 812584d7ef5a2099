using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Centrality;

/// <summary>PageRank: the share of time that a random walk spends at each node if it jumps to a random node now and then.</summary>
/// <remarks>
/// r_v = (1−d)/n + d·(Σ_u r_u·w_uv/k_u + D/n), k_u the strength of u, D the sum of r over nodes without links
/// (Brin and Page 1998, DOI 10.1016/S0169-7552(98)00110-X).
/// </remarks>
internal static class PageRank
{
    /// <summary>The customary damping d.</summary>
    public const double CustomaryDamping = 0.85;

    private const double Tolerance = 1e-12;
    private const int MaxSteps = 10_000;

    /// <summary>Computes the PageRank of all nodes by power iteration until Σ|change| &lt; 1e-12.</summary>
    /// <param name="network">Any network.</param>
    /// <param name="damping">d in [0, 0.99].</param>
    /// <returns>Length n, each above 0, sum 1 up to rounding.</returns>
    /// <remarks>O(m) per step, about ln(1e-12)/ln(d) steps (170 for 0.85). Deterministic, one thread.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The damping lies outside its range; within it the iteration always converges.</exception>
    public static double[] Compute(Network network, double damping = CustomaryDamping)
    {
        if (!(damping is >= 0 and <= 0.99)) throw new ArgumentOutOfRangeException(nameof(damping), damping, "The damping must lie in [0, 0.99].");
        var n = network.NodeCount;
        var rank = new double[n];
        var next = new double[n];
        var perStrength = new double[n];
        Array.Fill(rank, 1.0 / n);
        for (var step = 0; step < MaxSteps; step++)
        {
            var dangling = 0.0;
            for (var v = 0; v < n; v++)
                if (network.Strength(v) > 0) perStrength[v] = rank[v] / network.Strength(v);
                else dangling += rank[v];
            var everywhere = (1 - damping + damping * dangling) / n;
            var change = 0.0;
            for (var v = 0; v < n; v++)
            {
                next[v] = everywhere + damping * WeightedSum.OverNeighbours(network, v, perStrength);
                change += Math.Abs(next[v] - rank[v]);
            }
            (rank, next) = (next, rank);
            if (change < Tolerance) break;
        }
        return rank;
    }
}
