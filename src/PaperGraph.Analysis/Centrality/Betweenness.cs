using PaperGraph.Analysis.Centrality.ShortestPaths;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Centrality;

/// <summary>Betweenness: the share of the other pairs of nodes whose shortest paths lead through a node.</summary>
/// <remarks>
/// b(v) = Σ_{s&lt;t; s,t≠v} σ_st(v)/σ_st ÷ ((n−1)(n−2)/2), σ_st the number of shortest paths (links count, weights do not)
/// between s and t, σ_st(v) those through v; pairs without a path add 0 (Freeman 1977, DOI 10.2307/3033543). Exact, by the algorithm
/// of Brandes (2001, DOI 10.1080/0022250X.2001.9990249) within each block of the network (<see cref="BlockDecomposition"/>) from eight
/// sources at once (<see cref="BlockSearch"/>), while that is no more work than the options allow; above that from sampled paths
/// (<see cref="AdaptiveSampling"/>).
/// Path counts are floating-point numbers: more than 1e308 shortest paths between two nodes of one block are not supported.
/// </remarks>
internal static class Betweenness
{
    /// <summary>Computes the betweenness of all nodes.</summary>
    /// <param name="network">Any network.</param>
    /// <param name="options">How exactly.</param>
    /// <param name="parallel">Threads and cancellation; the result does not depend on the number of threads.</param>
    /// <returns>Length n, each in [0,1], with the bound on the error; 0 for n &lt; 3.</returns>
    /// <remarks>Time O(Σ n_B·m_B) over the blocks at most, memory O(n) per thread and 512n bytes.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public static Estimate Compute(Network network, BetweennessOptions options, ParallelOptions parallel)
    {
        options.Validate();
        var n = network.NodeCount;
        if (n < 3) return new Estimate(new double[n]);
        var decomposition = BlockDecomposition.Of(network);
        if (decomposition.Blocks.Sum(block => block.Work) <= options.ExactWork)
        {
            var pairs = BlockSums.Run(
                decomposition,
                BlockSearch.Lanes,
                parallel,
                block => new BlockSearch(block),
                (search, first, count, sum) => search.AddFrom(first, count, sum));
            return FromPairs(pairs);
        }
        var renumbered = Renumbered.Of(network);
        return new AdaptiveSampling(n, PathBound.Of(renumbered), options, parallel, () => new BidirectionalSampler(renumbered)).Run();
    }

    /// <summary>Exact betweenness from the number of pairs.</summary>
    internal static Estimate FromPairs(double[] pairs)
    {
        double n = pairs.Length;
        for (var v = 0; v < pairs.Length; v++) pairs[v] = Math.Min(1, pairs[v] / ((n - 1) * (n - 2) / 2));
        return new Estimate(pairs);
    }
}
