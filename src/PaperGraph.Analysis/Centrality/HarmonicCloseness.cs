using PaperGraph.Analysis.Centrality.ShortestPaths;
using PaperGraph.Analysis.Networks;
using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Centrality;

/// <summary>Harmonic closeness: the mean of 1/distance to all other nodes, 0 for a node out of reach.</summary>
/// <remarks>
/// c(v) = Σ_{u≠v} 1/d(u,v) ÷ (n−1), d the number of links on a shortest path (Marchiori and Latora 2000,
/// DOI 10.1016/S0378-4371(00)00311-3). Exact while n·m ≤ <see cref="ExactWork"/>. Above that the mean over a random sample of k ≥ 256 nodes
/// u: with probability 1 − δ no value is off by more than √(ln(2n/δ)/(2(k−1))) (Hoeffding 1963, DOI 10.1080/01621459.1963.10500830, for
/// samples without repetition, and the union bound; Eppstein and Wang 2004, DOI 10.7155/jgaa.00081).
/// </remarks>
internal static class HarmonicCloseness
{
    /// <summary>Largest n·m that is computed exactly: well under a minute on two cores.</summary>
    public const double ExactWork = 3e11;

    /// <summary>The probability δ that a sampled value is farther off than stated.</summary>
    public const double FailureProbability = 0.1;

    private const int MostParts = 64;

    /// <summary>Computes the closeness of all nodes.</summary>
    /// <param name="network">Any network.</param>
    /// <param name="seed">Chooses the sample in a large network.</param>
    /// <param name="parallel">Threads and cancellation; the result does not depend on the number of threads.</param>
    /// <param name="exactWork">Largest n·m that is computed exactly.</param>
    /// <returns>Length n, each in [0,1]; 0 for n &lt; 2.</returns>
    /// <remarks>Time O(n·m·diameter/512) at worst, O(n·m) if that is less; memory O(n) per thread and 512n bytes.</remarks>
    public static Estimate Compute(Network network, ulong seed, ParallelOptions parallel, double exactWork = ExactWork)
    {
        var n = network.NodeCount;
        var closeness = new double[n];
        if (n < 2) return new Estimate(closeness);
        var sources = Pivots.Choose(n, exactWork / Math.Max(1, network.LinkCount), seed);
        var chosen = new bool[n];
        foreach (var source in sources) chosen[source] = true;
        var renumbered = Renumbered.Of(network);
        foreach (var (from, to) in renumbered.Components)
        {
            if (to - from < 2) continue;
            var sums = OfComponent(renumbered, from, to, chosen, parallel);
            for (var i = 0; i < sums.Length; i++) closeness[renumbered.Nodes[from + i]] = sums[i];
        }
        for (var v = 0; v < n; v++) closeness[v] /= chosen[v] ? sources.Length - 1 : sources.Length;
        if (sources.Length == n) return new Estimate(closeness);
        var error = Math.Sqrt(Math.Log(2 * n / FailureProbability) / (2.0 * (sources.Length - 1)));
        return new Estimate(closeness, error, FailureProbability, sources.Length);
    }

    private static double[] OfComponent(Renumbered network, int from, int to, bool[] chosen, ParallelOptions parallel)
    {
        var sources = Enumerable.Range(from, to - from).Where(v => chosen[network.Nodes[v]]).ToArray();
        const int width = DistanceCounts.Width;
        var batches = (sources.Length + width - 1) / width;
        return Chunks.Sum(batches, to - from, MostParts, parallel, () => new DistanceCounts(network, from, to), (first, last, search, sum) =>
        {
            for (var batch = first; batch < last; batch++)
            {
                parallel.CancellationToken.ThrowIfCancellationRequested();
                search.AddFrom(sources.AsSpan(batch * width, Math.Min(width, sources.Length - batch * width)), sum);
            }
        });
    }
}
