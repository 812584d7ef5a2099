using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Networks;

/// <summary>Puts normalised weights on the links of a network; <see cref="Normalization"/> has the formulas.</summary>
internal static class NormalizedNetwork
{
    /// <summary>The network with normalised weights, sizes being the strengths of its nodes.</summary>
    /// <param name="network">Any network.</param>
    /// <param name="normalization">The formula.</param>
    /// <param name="parallel">Threads and cancellation; the result does not depend on the number of threads.</param>
    /// <returns>The same links; the same network for <see cref="Normalization.None"/>.</returns>
    /// <remarks>O(n + m). Takes 16 bytes per link, the rest is shared.</remarks>
    public static Network Of(Network network, Normalization normalization, ParallelOptions parallel)
    {
        var strengths = new double[network.NodeCount];
        for (var v = 0; v < strengths.Length; v++) strengths[v] = network.Strength(v);
        return Of(network, strengths, normalization, parallel);
    }

    /// <summary>The network with normalised weights.</summary>
    /// <param name="network">Any network.</param>
    /// <param name="sizes">s, the occurrences of each node; at least the weight of each of its links.</param>
    /// <param name="normalization">The formula.</param>
    /// <param name="parallel">Threads and cancellation; the result does not depend on the number of threads.</param>
    /// <exception cref="ArgumentException">A size is less than the weight of a link, or there are not as many sizes as nodes.</exception>
    public static Network Of(Network network, double[] sizes, Normalization normalization, ParallelOptions parallel)
    {
        if (sizes.Length != network.NodeCount) throw new ArgumentException($"There are {sizes.Length} sizes for {network.NodeCount} nodes.", nameof(sizes));
        if (normalization == Normalization.None) return network;
        var total = 0.0;
        foreach (var size in sizes) total += size;
        var formula = Formula(normalization, total, network.NodeCount);
        var weights = new double[network.Targets.Length];
        var tooSmall = int.MaxValue;
        Chunks.Run(network.NodeCount, parallel, (from, to) =>
        {
            for (var v = from; v < to; v++)
                for (var e = network.Offsets[v]; e < network.Offsets[v + 1]; e++)
                {
                    var (u, weight) = (network.Targets[e], network.WeightArray[e]);
                    if (!(sizes[v] >= weight)) lock (weights) tooSmall = Math.Min(tooSmall, v);
                    // Both rows of a link reckon with its ends in one order, so that the last bit is the same.
                    weights[e] = v < u ? formula(weight, sizes[v], sizes[u]) : formula(weight, sizes[u], sizes[v]);
                }
        });
        if (tooSmall != int.MaxValue)
            throw new ArgumentException(FormattableString.Invariant($"Node {tooSmall} occurs {sizes[tooSmall]} times and has a link that is stronger."), nameof(sizes));
        return Network.FromRows(network.Offsets, network.Targets, weights);
    }

    /// <summary>The formula as a function of w, s_i and s_j. Quotients come before products: two large sizes must not overflow. Roots may round to just above 1.</summary>
    private static Func<double, double, double, double> Formula(Normalization normalization, double total, double n) => normalization switch
    {
        Normalization.Association => (w, a, b) => w / a * (total / b),
        Normalization.Fractionalization => (w, a, b) => (w / a + w / b) * (n / 2),
        Normalization.Jaccard => (w, a, b) => w / (a + (b - w)),
        Normalization.Salton => (w, a, b) => Math.Min(1, w / (Math.Sqrt(a) * Math.Sqrt(b))),
        Normalization.Inclusion => (w, a, b) => w / Math.Min(a, b),
        Normalization.Equivalence => (w, a, b) => w / a * (w / b),
        _ => throw new ArgumentOutOfRangeException(nameof(normalization), normalization, "There is no such normalisation."),
    };
}
