using PaperGraph.Analysis.Numerics;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Centrality.ShortestPaths;

/// <summary>Draws one of the shortest paths between two nodes, each with the same probability.</summary>
internal interface IPathSampler
{
    /// <summary>Adds the nodes between <paramref name="from"/> and <paramref name="to"/> to the list; none if there is no path.</summary>
    void AddInnerNodes(int from, int to, SplitMix64 random, List<int> inner);
}

/// <summary>Betweenness from shortest paths between random pairs of nodes, as many as the error asks for.</summary>
/// <remarks>
/// KADABRA (Borassi and Natale 2019, DOI 10.1145/3284359): b̃(v) is the share of τ sampled paths that lead through v. It ends at τ = ω = ½/ε²·(⌊log₂(D−2)⌋ + 1 + ln(2/δ)), D the most nodes on a shortest path (Riondato and Kornaropoulos 2016, DOI
/// 10.1007/s10618-015-0423-0), or earlier when for all v both f(b̃, δ_v) and g(b̃, δ_v) ≤ ε, with
/// f, g = ln(1/δ_v)/τ·(⅓ ∓ ω/τ + √((⅓ ∓ ω/τ)² + 2b̃ω/ln(1/δ_v))). Then all |b̃ − b| ≤ ε with probability 1 − δ, as long as
/// Σ_v 2δ_v ≤ δ/2. The δ_v come from a first sample of ω/100 paths that is not used again: half equal, half e^(−C/b̃).
/// The samples are drawn in rounds of 64 parts, each with a seed of its own, so that the result does not depend on the threads.
/// </remarks>
/// <param name="nodeCount">n, at least 3.</param>
/// <param name="mostNodesOnPath">D or more.</param>
/// <param name="options">ε, δ and the seed.</param>
/// <param name="parallel">Threads and cancellation.</param>
/// <param name="create">Makes a sampler; about one per thread is made.</param>
internal sealed class AdaptiveSampling(
    int nodeCount, int mostNodesOnPath, BetweennessOptions options, ParallelOptions parallel, Func<IPathSampler> create)
{
    private const int Parts = 64;

    // Pairs with equal ends are not drawn, and an end is not between: n(n−1) ordered pairs here, (n−1)(n−2) in the definition.
    private readonly double scale = nodeCount / (nodeCount - 2.0);
    private readonly SplitMix64 seeds = new(options.Seed);
    private long[] counts = new long[nodeCount];

    /// <summary>Samples until the error is as small as the options ask.</summary>
    public Estimate Run()
    {
        var error = options.Error / scale;
        var most = 0.5 / (error * error)
            * (Math.Floor(Math.Log2(Math.Max(1, mostNodesOnPath - 2))) + 1 + Math.Log(2 / options.FailureProbability));
        var pilot = Draw(most / 100);
        var logs = Confidences(pilot);
        counts = new long[nodeCount];
        var samples = 0L;
        while (samples < most && !IsPrecise(samples, most, error, logs)) samples += Draw(Math.Min(most - samples, Math.Max(pilot, samples / 10.0)));
        var values = new double[nodeCount];
        for (var v = 0; v < nodeCount; v++) values[v] = Math.Min(1, counts[v] * scale / samples);
        return new Estimate(values, options.Error, options.FailureProbability, samples);
    }

    /// <summary>Draws at least as many samples as asked for, and at least one in each part.</summary>
    private long Draw(double wanted)
    {
        var each = (int)Math.Max(1, Math.Ceiling(wanted / Parts));
        var inner = new List<int>[Parts];
        var generators = new SplitMix64[Parts];
        for (var part = 0; part < Parts; part++) (inner[part], generators[part]) = ([], new SplitMix64(seeds.Next()));
        Chunks.Run(Parts, Parts, parallel, create, (part, _, sampler) =>
        {
            var random = generators[part];
            for (var i = 0; i < each; i++)
            {
                if ((i & 63) == 0) parallel.CancellationToken.ThrowIfCancellationRequested();
                var from = random.Below(nodeCount);
                var to = random.Below(nodeCount - 1);
                sampler.AddInnerNodes(from, to < from ? to : to + 1, random, inner[part]);
            }
        });
        foreach (var nodes in inner)
            foreach (var v in nodes) counts[v]++;
        return (long)each * Parts;
    }

    /// <summary>ln(1/δ_v) by node: frequent nodes, which need the most samples, may fail with a larger probability.</summary>
    private double[] Confidences(long pilot)
    {
        // Σ_v 2·(δ/8n + e^(−C/b̃)) ≤ δ/2 with C such that the second half uses up its δ/4.
        var (low, high) = (0.0, 1.0);
        while (Spent(high, pilot) > options.FailureProbability / 4) high *= 2;
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            if (Spent(middle, pilot) > options.FailureProbability / 4) low = middle;
            else high = middle;
        }
        var equal = options.FailureProbability / (8.0 * nodeCount);
        var logs = new double[nodeCount];
        for (var v = 0; v < nodeCount; v++) logs[v] = -Math.Log(Math.Min(0.5, equal + Share(high, v, pilot)));
        return logs;
    }

    private double Spent(double c, long pilot)
    {
        var sum = 0.0;
        for (var v = 0; v < nodeCount; v++) sum += 2 * Share(c, v, pilot);
        return sum;
    }

    private double Share(double c, int v, long pilot) => counts[v] == 0 ? 0 : Math.Exp(-c * pilot / counts[v]);

    private bool IsPrecise(long samples, double most, double error, double[] logs)
    {
        if (samples == 0) return false;
        var ratio = most / samples;
        for (var v = 0; v < nodeCount; v++)
        {
            var spread = 2 * ((double)counts[v] / samples) * most / logs[v];
            var below = 1 / 3.0 - ratio;
            var above = 1 / 3.0 + ratio;
            if (logs[v] / samples * (below + Math.Sqrt(below * below + spread)) > error) return false;
            if (logs[v] / samples * (above + Math.Sqrt(above * above + spread)) > error) return false;
        }
        return true;
    }
}
