namespace PaperGraph.Analysis.Communities;

/// <summary>Groups nodes, so that those of a community are neighbours in memory.</summary>
internal static class NodeOrder
{
    /// <summary>By community, in each as before. O(n).</summary>
    /// <param name="community">Labels below the number of nodes, by node.</param>
    /// <param name="count">Labels lie below this number.</param>
    /// <param name="starts">Where each community starts; one entry more than there are labels.</param>
    public static int[] ByCommunity(ReadOnlySpan<int> community, int count, out int[] starts)
    {
        starts = new int[count + 1];
        foreach (var c in community) starts[c + 1]++;
        for (var c = 0; c < count; c++) starts[c + 1] += starts[c];
        var next = starts[..count];
        var order = new int[community.Length];
        for (var v = 0; v < order.Length; v++) order[next[community[v]]++] = v;
        return order;
    }
}
