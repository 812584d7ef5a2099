using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Centrality;

/// <summary>Eigenvector centrality: a node is central if its links lead to central nodes.</summary>
/// <remarks>
/// x with A·x = λ·x for the largest λ, A the weights (Bonacich 1972, DOI 10.1080/0022250X.1972.9989806). Power iteration on A + λ'/2·I,
/// λ' the current estimate of λ: the shift leaves the vectors as they are and keeps bipartite networks from oscillating.
/// In a network of several components the one with the largest λ has all the weight; among components with equal λ the
/// weight is that of the projection of (1,…,1).
/// </remarks>
internal static class Eigenvector
{
    private const double Tolerance = 1e-12;
    private const int MaxSteps = 2_000;

    /// <summary>Computes the eigenvector centrality of all nodes.</summary>
    /// <param name="network">Any network.</param>
    /// <returns>Length n, each in [0,1], the largest 1; all 0 without links.</returns>
    /// <remarks>
    /// O(m) per step. Stops when no entry changes by 1e-12, or after 2,000 steps: then the two largest eigenvalues are so close that
    /// the ranking within each part is settled but not the balance between the parts. Deterministic, one thread.
    /// </remarks>
    public static double[] Compute(Network network)
    {
        var n = network.NodeCount;
        var x = new double[n];
        var next = new double[n];
        if (network.LinkCount == 0) return x;
        for (var v = 0; v < n; v++) x[v] = network.Degree(v) > 0 ? 1 : 0;
        var shift = 1.0;
        for (var step = 0; step < MaxSteps; step++)
        {
            var largest = 0.0;
            for (var v = 0; v < n; v++)
            {
                next[v] = WeightedSum.OverNeighbours(network, v, x) + shift * x[v];
                largest = Math.Max(largest, next[v]);
            }
            var change = 0.0;
            for (var v = 0; v < n; v++)
            {
                next[v] /= largest;
                change = Math.Max(change, Math.Abs(next[v] - x[v]));
            }
            (x, next) = (next, x);
            if (change < Tolerance) break;
            shift = (largest - shift) / 2;
        }
        return x;
    }
}
