using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Centrality;

/// <summary>Burt's constraint: how much a node's neighbours are tied to each other, so that it bridges no gap between them.</summary>
/// <remarks>
/// c_i = Σ_j (p_ij + Σ_q p_iq·p_qj)², j over the neighbours of i, q over those of both, p_ij = w_ij/k_i
/// (Burt, Structural Holes, 1992; American Journal of Sociology 110:349, 2004, DOI 10.1086/421787). Low values: a broker.
/// </remarks>
internal static class Constraint
{
    /// <summary>Computes the constraint of all nodes.</summary>
    /// <param name="network">Any network.</param>
    /// <param name="parallel">Threads and cancellation; the result does not depend on the number of threads.</param>
    /// <returns>Length n, each above 0, 1 for a single neighbour and 9/8 in a triangle of equal ties; NaN for a node without links.</returns>
    /// <remarks>O(Σ degree²).</remarks>
    public static double[] Compute(Network network, ParallelOptions parallel)
    {
        var constraint = new double[network.NodeCount];
        CommonNeighbours.Run(network, parallel, (i, common) =>
        {
            var neighbours = network.Neighbours(i);
            var weights = network.Weights(i);
            if (neighbours.IsEmpty)
            {
                constraint[i] = double.NaN;
                return;
            }
            var invested = common.Start(i);
            var strength = network.Strength(i);
            for (var e = 0; e < neighbours.Length; e++) invested[e] = weights[e] / strength;
            for (var e = 0; e < neighbours.Length; e++) common.AddThrough(neighbours[e], weights[e] / strength / network.Strength(neighbours[e]));
            var sum = 0.0;
            foreach (var share in invested) sum += share * share;
            constraint[i] = sum;
        });
        return constraint;
    }
}
