using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Centrality;

/// <summary>Burt's effective size: the number of a node's neighbours less what they have in common with each other.</summary>
/// <remarks>
/// S_i = Σ_j (1 − Σ_q p_iq·m_jq), j over the neighbours of i, q over those of both, p_iq = w_iq/k_i, m_jq = w_jq/max_x w_jx
/// (Burt, Structural Holes, 1992, chapter 2): the weighted form that NetworkX computes. With equal weights it is
/// n − 2t/n, n neighbours with t links among them (Borgatti 1997, Connections 20:35). S_i/n is called efficiency.
/// </remarks>
internal static class EffectiveSize
{
    /// <summary>Computes the effective size of all nodes.</summary>
    /// <param name="network">Any network.</param>
    /// <param name="parallel">Threads and cancellation; the result does not depend on the number of threads.</param>
    /// <returns>Length n, each in (0, degree]: the degree if no neighbours are linked, 1 in a clique of equal ties; NaN without links.</returns>
    /// <remarks>O(Σ degree²).</remarks>
    public static double[] Compute(Network network, ParallelOptions parallel)
    {
        var largest = new double[network.NodeCount];
        for (var v = 0; v < largest.Length; v++)
            foreach (var weight in network.Weights(v)) largest[v] = Math.Max(largest[v], weight);
        var size = new double[network.NodeCount];
        CommonNeighbours.Run(network, parallel, (i, common) =>
        {
            var neighbours = network.Neighbours(i);
            var weights = network.Weights(i);
            if (neighbours.IsEmpty)
            {
                size[i] = double.NaN;
                return;
            }
            // For each q: Σ_j w_jq/max_j, j over the neighbours that are linked to q.
            var linked = common.Start(i);
            foreach (var j in neighbours) common.AddThrough(j, 1 / largest[j]);
            var redundant = 0.0;
            for (var e = 0; e < neighbours.Length; e++) redundant += weights[e] / network.Strength(i) * linked[e];
            size[i] = neighbours.Length - redundant;
        });
        return size;
    }
}
