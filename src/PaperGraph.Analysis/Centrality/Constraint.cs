using PaperGraph.Analysis.Networks;
using PaperGraph.Analysis.Numerics;

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
        Chunks.Run(network.NodeCount, parallel, (from, to) =>
        {
            var invested = new double[network.NodeCount];
            var mark = new int[network.NodeCount];
            for (var i = from; i < to; i++)
            {
                parallel.CancellationToken.ThrowIfCancellationRequested();
                constraint[i] = OfNode(network, i, invested, mark);
            }
        });
        return constraint;
    }

    private static double OfNode(Network network, int i, double[] invested, int[] mark)
    {
        var neighbours = network.Neighbours(i);
        if (neighbours.IsEmpty) return double.NaN;
        var weights = network.Weights(i);
        for (var e = 0; e < neighbours.Length; e++)
        {
            mark[neighbours[e]] = i + 1;
            invested[neighbours[e]] = weights[e] / network.Strength(i);
        }
        for (var e = 0; e < neighbours.Length; e++)
        {
            var q = neighbours[e];
            var throughQ = weights[e] / network.Strength(i) / network.Strength(q);
            var others = network.Neighbours(q);
            var otherWeights = network.Weights(q);
            for (var f = 0; f < others.Length; f++)
                if (mark[others[f]] == i + 1) invested[others[f]] += throughQ * otherWeights[f];
        }
        var sum = 0.0;
        foreach (var j in neighbours) sum += invested[j] * invested[j];
        return sum;
    }
}
