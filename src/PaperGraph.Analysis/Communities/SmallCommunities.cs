namespace PaperGraph.Analysis.Communities;

/// <summary>Lets communities that are too small join others.</summary>
internal static class SmallCommunities
{
    /// <summary>
    /// The smallest community (ties: the lowest label) below the size joins the one to which it has the largest link weight per node there, until none
    /// is left that has links to others. O((n + m) · small communities) at worst, in practice far less.
    /// </summary>
    /// <param name="graph">The network.</param>
    /// <param name="community">Labels below the number of nodes, by node; changed in place.</param>
    /// <param name="minSize">Smallest number of nodes, ≥ 1.</param>
    /// <remarks>A small community without links to others stays as it is.</remarks>
    public static void Merge(LeidenGraph graph, int[] community, int minSize)
    {
        if (minSize <= 1) return;
        var count = Partition.Compact(community);
        var members = new List<int>[count];
        for (var c = 0; c < count; c++) members[c] = [];
        for (var v = 0; v < community.Length; v++) members[community[v]].Add(v);
        var queue = new PriorityQueue<int, (int Size, int Label)>();
        for (var c = 0; c < count; c++)
            if (members[c].Count < minSize) queue.Enqueue(c, (members[c].Count, c));

        var tally = new LinkTally(count);
        while (queue.TryDequeue(out var c, out var priority))
        {
            if (members[c].Count != priority.Size) continue;
            var target = Nearest(graph, community, members, c, tally);
            if (target < 0) continue;
            foreach (var v in members[c]) community[v] = target;
            members[target].AddRange(members[c]);
            members[c].Clear();
            if (members[target].Count < minSize) queue.Enqueue(target, (members[target].Count, target));
        }
    }

    private static int Nearest(LeidenGraph graph, int[] community, List<int>[] members, int c, LinkTally tally)
    {
        tally.Clear();
        foreach (var v in members[c])
            for (var e = graph.Offsets[v]; e < graph.Offsets[v + 1]; e++)
                if (community[graph.Targets[e]] != c) tally.Add(community[graph.Targets[e]], graph.Weights[e]);
        var (target, most) = (-1, 0.0);
        foreach (var other in tally.Labels)
        {
            var weight = tally[other] / members[other].Count;
            if (weight > most || (weight == most && other < target)) (target, most) = (other, weight);
        }
        return target;
    }
}
