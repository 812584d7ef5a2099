namespace PaperGraph.Analysis.Centrality;

/// <summary>Shortest paths from one node where a link is the longer, the smaller its weight.</summary>
/// <remarks>
/// The length of a link is 1/weight, cut to [1e-300, 1e300]. Dijkstra's algorithm (1959, DOI 10.1007/BF01386390) settles the nodes by rising distance; paths are
/// counted afterwards, when all distances are known. Sums of the same lengths in another order differ by rounding, so distances
/// that differ by no more than <see cref="Tolerance"/> relatively count as equal, as in igraph; of two nodes at the same distance the one that
/// was settled first may lie on paths to the other.
/// </remarks>
internal sealed class WeightedPaths
{
    /// <summary>Relative difference up to which two distances are equal.</summary>
    public const double Tolerance = 1e-10;

    private readonly int[] offsets;
    private readonly int[] targets;
    private readonly double[] lengths;
    private readonly double[] distance;
    private readonly int[] rank;
    private readonly int[] touched;
    private readonly PriorityQueue<int, double> queue = new();
    private int touchedCount;

    /// <summary>Takes the rows of a network and the lengths of its links.</summary>
    public WeightedPaths(int[] offsets, int[] targets, double[] lengths)
    {
        (this.offsets, this.targets, this.lengths) = (offsets, targets, lengths);
        var n = offsets.Length - 1;
        (distance, rank, touched) = (new double[n], new int[n], new int[n]);
        (Order, Counts) = (new int[n], new double[n]);
        Array.Fill(distance, double.PositiveInfinity);
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

    /// <summary>Searches from a node, until a node is settled if one is given.</summary>
    public void Search(int source, int until = -1)
    {
        Clear();
        Reach(source, 0);
        while (queue.TryDequeue(out var v, out var d))
        {
            if (rank[v] != int.MaxValue) continue;
            rank[v] = Settled;
            Order[Settled++] = v;
            if (v == until) break;
            for (var e = offsets[v]; e < offsets[v + 1]; e++)
                if (d + lengths[e] < distance[targets[e]]) Reach(targets[e], d + lengths[e]);
        }
        CountPaths(source);
    }

    /// <summary>Whether v lies directly before the other end of its link e on a shortest path from the source.</summary>
    public bool IsBefore(int v, int e)
    {
        var w = targets[e];
        return rank[v] < rank[w] && rank[w] != int.MaxValue && distance[v] + lengths[e] <= distance[w] * (1 + Tolerance);
    }

    /// <summary>Whether the other end of v's link e lies directly before v.</summary>
    public bool IsAfter(int v, int e)
    {
        var u = targets[e];
        return rank[u] < rank[v] && distance[u] + lengths[e] <= distance[v] * (1 + Tolerance);
    }

    private void Reach(int v, double d)
    {
        if (double.IsPositiveInfinity(distance[v])) touched[touchedCount++] = v;
        distance[v] = d;
        queue.Enqueue(v, d);
    }

    private void CountPaths(int source)
    {
        Counts[source] = 1;
        foreach (var w in Order.AsSpan(0, Settled))
            for (var e = offsets[w]; e < offsets[w + 1]; e++)
                if (IsAfter(w, e)) Counts[w] += Counts[targets[e]];
    }

    private void Clear()
    {
        foreach (var v in touched.AsSpan(0, touchedCount)) (distance[v], rank[v], Counts[v]) = (double.PositiveInfinity, int.MaxValue, 0);
        (touchedCount, Settled) = (0, 0);
        queue.Clear();
    }
}
