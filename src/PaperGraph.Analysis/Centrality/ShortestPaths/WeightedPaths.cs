namespace PaperGraph.Analysis.Centrality.ShortestPaths;

/// <summary>Shortest paths from one node where a link is the longer, the smaller its weight.</summary>
/// <remarks>
/// The length of a link is 1/weight, cut to [1e-300, 1e300]. Dijkstra's algorithm (1959, DOI 10.1007/BF01386390) settles the nodes
/// by rising distance; paths are counted afterwards, when all distances are known. Sums of the same lengths in another order differ
/// by rounding, so distances that differ by no more than <see cref="Tolerance"/> relatively count as equal, as in igraph; of two
/// nodes at the same distance the one that was settled first may lie on paths to the other.
/// </remarks>
internal sealed class WeightedPaths
{
    /// <summary>Relative difference up to which two distances are equal.</summary>
    public const double Tolerance = 1e-10;

    private readonly int[] offsets;
    private readonly int[] targets;
    private readonly double[] lengths;
    private readonly int[] rank;
    private readonly int[] touched;
    private readonly PriorityQueue<int, double> queue = new();
    private int touchedCount;

    /// <summary>Takes the rows of a network and the lengths of its links.</summary>
    public WeightedPaths(int[] offsets, int[] targets, double[] lengths)
    {
        (this.offsets, this.targets, this.lengths) = (offsets, targets, lengths);
        var n = offsets.Length - 1;
        (Distance, rank, touched) = (new double[n], new int[n], new int[n]);
        (Order, Counts) = (new int[n], new double[n]);
        Array.Fill(Distance, double.PositiveInfinity);
        Array.Fill(rank, int.MaxValue);
    }

    /// <summary>The settled nodes by rising distance; the first is the source.</summary>
    public int[] Order { get; }

    /// <summary>How many nodes were settled.</summary>
    public int Settled { get; private set; }

    /// <summary>By node: the number of shortest paths from the source.</summary>
    public double[] Counts { get; }

    /// <summary>The lengths of links of the given weights.</summary>
    public static double[] Lengths(ReadOnlySpan<double> weights)
    {
        var lengths = new double[weights.Length];
        for (var e = 0; e < lengths.Length; e++) lengths[e] = Math.Clamp(1 / weights[e], 1e-300, 1e300);
        return lengths;
    }

    /// <summary>By node: its distance from the source if it is settled, else the shortest found so far, infinite if none.</summary>
    public double[] Distance { get; }

    /// <summary>How many links the search has looked at.</summary>
    public long LinksSeen { get; private set; }

    /// <summary>Searches from a node for all others.</summary>
    public void Search(int source)
    {
        Start(source);
        while (NextDistance() < double.PositiveInfinity) SettleNext();
        CountPaths();
    }

    /// <summary>Forgets the last search and starts from a node.</summary>
    public void Start(int source)
    {
        foreach (var v in touched.AsSpan(0, touchedCount)) (Distance[v], rank[v], Counts[v]) = (double.PositiveInfinity, int.MaxValue, 0);
        (touchedCount, Settled, LinksSeen) = (0, 0, 0);
        queue.Clear();
        Reach(source, 0);
    }

    /// <summary>The distance of the node that is settled next, infinite if there is none.</summary>
    public double NextDistance()
    {
        while (queue.TryPeek(out var v, out var d))
        {
            if (!IsSettled(v)) return d;
            queue.Dequeue();
        }
        return double.PositiveInfinity;
    }

    /// <summary>Settles the nearest node that is not settled; there must be one.</summary>
    public int SettleNext()
    {
        var v = queue.Dequeue();
        rank[v] = Settled;
        Order[Settled++] = v;
        var d = Distance[v];
        for (var e = offsets[v]; e < offsets[v + 1]; e++)
            if (d + lengths[e] < Distance[targets[e]]) Reach(targets[e], d + lengths[e]);
        LinksSeen += offsets[v + 1] - offsets[v];
        return v;
    }

    /// <summary>Counts the shortest paths to all settled nodes.</summary>
    public void CountPaths()
    {
        Counts[Order[0]] = 1;
        foreach (var w in Order.AsSpan(0, Settled))
            for (var e = offsets[w]; e < offsets[w + 1]; e++)
                if (IsAfter(w, e)) Counts[w] += Counts[targets[e]];
    }

    /// <summary>Whether the distance of a node is final.</summary>
    public bool IsSettled(int v) => rank[v] != int.MaxValue;

    /// <summary>Whether v lies directly before the other end of its link e on a shortest path from the source.</summary>
    public bool IsBefore(int v, int e)
    {
        var w = targets[e];
        return rank[v] < rank[w] && IsSettled(w) && Distance[v] + lengths[e] <= Distance[w] * (1 + Tolerance);
    }

    /// <summary>Whether the other end of v's link e lies directly before v.</summary>
    public bool IsAfter(int v, int e)
    {
        var u = targets[e];
        return rank[u] < rank[v] && Distance[u] + lengths[e] <= Distance[v] * (1 + Tolerance);
    }

    private void Reach(int v, double d)
    {
        if (double.IsPositiveInfinity(Distance[v])) touched[touchedCount++] = v;
        Distance[v] = d;
        queue.Enqueue(v, d);
    }
}
