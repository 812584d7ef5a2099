namespace PaperGraph.Analysis.Communities;

/// <summary>A division of a network's nodes into communities.</summary>
/// <param name="Community">Community by node, 0 to <paramref name="Count"/> − 1; by decreasing number of nodes, ties by smallest node.</param>
/// <param name="Count">Number of communities.</param>
/// <param name="Quality">The quality that was maximised.</param>
internal sealed record Partition(int[] Community, int Count, double Quality)
{
    /// <summary>Renumbers communities by decreasing size, ties by smallest node.</summary>
    /// <param name="labels">Any label below n by node; left as it is.</param>
    /// <param name="quality">The partition's quality.</param>
    internal static Partition Ordered(ReadOnlySpan<int> labels, double quality)
    {
        var community = labels.ToArray();
        var count = Compact(community);
        var size = new int[count];
        foreach (var c in community) size[c]++;
        var order = new int[count];
        for (var c = 0; c < count; c++) order[c] = c;
        Array.Sort(order, (a, b) => size[a] != size[b] ? size[b].CompareTo(size[a]) : a.CompareTo(b));
        var rank = new int[count];
        for (var i = 0; i < count; i++) rank[order[i]] = i;
        for (var v = 0; v < community.Length; v++) community[v] = rank[community[v]];
        return new Partition(community, count, quality);
    }

    /// <summary>Renumbers labels (any numbers below the largest number of nodes) to 0, 1, … in the order in which they first occur.</summary>
    /// <returns>How many there are.</returns>
    internal static int Compact(int[] labels)
    {
        var largest = -1;
        foreach (var label in labels) largest = Math.Max(largest, label);
        var number = new int[largest + 1];
        var count = 0;
        for (var v = 0; v < labels.Length; v++)
        {
            ref var n = ref number[labels[v]];
            if (n == 0) n = ++count;
            labels[v] = n - 1;
        }
        return count;
    }
}
