using PaperGraph.Analysis.Centrality.ShortestPaths;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Centrality;

/// <summary>Betweenness along strong links: shortest paths are those with the smallest sum of 1/weight.</summary>
/// <remarks>
/// The formula is that of <see cref="Betweenness"/>, with distance 1/weight (Newman 2001, DOI 10.1103/PhysRevE.64.016132; Brandes 2001, DOI
/// 10.1080/0022250X.2001.9990249). For tags the weights should be association strengths: counts make frequent tags near to everything.
/// When two distances are equal: <see cref="WeightedPaths"/>. Exact while 20·Σ n_B·m_B over the blocks is no more than the options allow, above
/// that from sampled paths (<see cref="AdaptiveSampling"/>).
/// </remarks>
internal static class WeightedBetweenness
{
    /// <summary>How much more a link costs than without weights.</summary>
    private const double CostOfWeights = 20;

    /// <summary>Computes the weighted betweenness of all nodes.</summary>
    /// <param name="network">Any network; its weights are strengths, not distances.</param>
    /// <param name="options">How exactly.</param>
    /// <param name="parallel">Threads and cancellation; the result does not depend on the number of threads.</param>
    /// <returns>Length n, each in [0,1], with the bound on the error; 0 for n &lt; 3.</returns>
    /// <remarks>Time O(Σ n_B·m_B·log n_B) over the blocks at most, memory O(n + m) per thread and 512n bytes.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public static Estimate Compute(Network network, BetweennessOptions options, ParallelOptions parallel)
    {
        options.Validate();
        var n = network.NodeCount;
        if (n < 3) return new Estimate(new double[n]);
        var decomposition = BlockDecomposition.Of(network, keepCliques: true);
        if (CostOfWeights * decomposition.Blocks.Sum(block => block.Work) <= options.ExactWork)
        {
            var pairs = BlockSums.Run(
                decomposition, 1, parallel, block => new WeightedBlockSearch(block), (search, source, _, sum) => search.AddFrom(source, sum));
            return Betweenness.FromPairs(pairs);
        }
        var lengths = WeightedPaths.Lengths(network.WeightArray);
        return new AdaptiveSampling(n, n, options, parallel, () => new WeightedSampler(network, lengths)).Run();
    }
}
