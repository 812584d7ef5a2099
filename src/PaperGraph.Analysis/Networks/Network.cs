namespace PaperGraph.Analysis.Networks;

/// <summary>An undirected weighted network without loops or repeated links, in compressed sparse row form. Immutable.</summary>
/// <remarks>
/// For n nodes and m links: offsets has n+1 rising entries, the last 2m; the neighbours of v are
/// targets[offsets[v]..offsets[v+1]], strictly ascending and never v; weights stand beside them, each finite and above 0;
/// u is a neighbour of v exactly if v is one of u, with the same weight. Names live elsewhere, in tables by node index.
/// </remarks>
public sealed class Network
{
    private readonly double[] strengths;

    private Network(int[] offsets, int[] targets, double[] weights)
    {
        Offsets = offsets;
        Targets = targets;
        WeightArray = weights;
        strengths = new double[offsets.Length - 1];
        for (var v = 0; v < strengths.Length; v++)
        {
            foreach (var weight in Weights(v)) strengths[v] += weight;
            TotalWeight += strengths[v] / 2;
        }
    }

    /// <summary>Number of nodes n.</summary>
    public int NodeCount => Offsets.Length - 1;

    /// <summary>Number of links m, each pair once.</summary>
    public int LinkCount => Targets.Length / 2;

    /// <summary>Sum of all weights, each link once: M.</summary>
    public double TotalWeight { get; }

    internal int[] Offsets { get; }

    internal int[] Targets { get; }

    internal double[] WeightArray { get; }

    /// <summary>The neighbours of a node, ascending.</summary>
    public ReadOnlySpan<int> Neighbours(int node) => Targets.AsSpan(Offsets[node], Degree(node));

    /// <summary>The weights of the links to <see cref="Neighbours"/>, in the same order.</summary>
    public ReadOnlySpan<double> Weights(int node) => WeightArray.AsSpan(Offsets[node], Degree(node));

    /// <summary>Number of neighbours.</summary>
    public int Degree(int node) => Offsets[node + 1] - Offsets[node];

    /// <summary>Sum of the weights of a node's links: k.</summary>
    public double Strength(int node) => strengths[node];

    /// <summary>Whether two nodes are linked, O(log degree).</summary>
    public bool AreLinked(int a, int b) => Neighbours(a).BinarySearch(b) >= 0;

    /// <summary>Builds a network. Links in either direction are the same; repeated links add their weights; loops are left out.</summary>
    /// <param name="nodeCount">n ≥ 0.</param>
    /// <param name="sources">One end of each link.</param>
    /// <param name="targets">The other end, as many.</param>
    /// <param name="weights">As many weights, finite and above 0; empty for 1 each.</param>
    /// <remarks>O(n + m), two counting sorts.</remarks>
    /// <exception cref="ArgumentException">The lists differ in length, an end is no node, or a weight is not above 0.</exception>
    public static Network FromLinks(
        int nodeCount, ReadOnlySpan<int> sources, ReadOnlySpan<int> targets, ReadOnlySpan<double> weights = default)
    {
        Check(nodeCount, sources, targets, weights);
        var offsets = new int[nodeCount + 1];
        for (var i = 0; i < sources.Length; i++)
        {
            if (sources[i] == targets[i]) continue;
            offsets[sources[i] + 1]++;
            offsets[targets[i] + 1]++;
        }
        for (var v = 0; v < nodeCount; v++) offsets[v + 1] = checked(offsets[v + 1] + offsets[v]);

        var ends = new int[offsets[^1]];
        var endWeights = new double[ends.Length];
        var next = offsets[..nodeCount];
        for (var i = 0; i < sources.Length; i++)
        {
            var (u, v) = (sources[i], targets[i]);
            if (u == v) continue;
            var weight = weights.IsEmpty ? 1 : weights[i];
            (ends[next[u]], endWeights[next[u]++]) = (v, weight);
            (ends[next[v]], endWeights[next[v]++]) = (u, weight);
        }
        return SortAndMerge(offsets, ends, endWeights);
    }

    /// <summary>Takes rows that already are as the class describes them; nothing is copied.</summary>
    internal static Network FromRows(int[] offsets, int[] targets, double[] weights) => new(offsets, targets, weights);

    private static Network SortAndMerge(int[] offsets, int[] ends, double[] weights)
    {
        // The matrix is symmetric: writing u into the rows of its neighbours, u ascending, sorts every row.
        var nodeCount = offsets.Length - 1;
        var length = new int[nodeCount];
        var sorted = new int[ends.Length];
        var sortedWeights = new double[ends.Length];
        for (var u = 0; u < nodeCount; u++)
            for (var e = offsets[u]; e < offsets[u + 1]; e++)
            {
                var v = ends[e];
                var end = offsets[v] + length[v];
                if (length[v] > 0 && sorted[end - 1] == u)
                {
                    sortedWeights[end - 1] += weights[e];
                    continue;
                }
                (sorted[end], sortedWeights[end]) = (u, weights[e]);
                length[v]++;
            }
        var merged = new int[nodeCount + 1];
        for (var v = 0; v < nodeCount; v++)
        {
            sorted.AsSpan(offsets[v], length[v]).CopyTo(sorted.AsSpan(merged[v]));
            sortedWeights.AsSpan(offsets[v], length[v]).CopyTo(sortedWeights.AsSpan(merged[v]));
            merged[v + 1] = merged[v] + length[v];
        }
        return new Network(merged, sorted[..merged[^1]], sortedWeights[..merged[^1]]);
    }

    private static void Check(int nodeCount, ReadOnlySpan<int> sources, ReadOnlySpan<int> targets, ReadOnlySpan<double> weights)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodeCount);
        if (sources.Length != targets.Length)
            throw new ArgumentException($"There are {sources.Length} sources but {targets.Length} targets.", nameof(targets));
        if (!weights.IsEmpty && weights.Length != sources.Length)
            throw new ArgumentException($"There are {sources.Length} links but {weights.Length} weights.", nameof(weights));
        for (var i = 0; i < sources.Length; i++)
        {
            if ((uint)sources[i] >= (uint)nodeCount || (uint)targets[i] >= (uint)nodeCount)
                throw new ArgumentException($"Link {i} joins {sources[i]} and {targets[i]}; nodes go from 0 to {nodeCount - 1}.", nameof(sources));
            if (!weights.IsEmpty && !(weights[i] > 0 && double.IsFinite(weights[i])))
                throw new ArgumentException($"Link {i} has weight {weights[i]}; weights must be finite and above 0.", nameof(weights));
        }
    }
}
