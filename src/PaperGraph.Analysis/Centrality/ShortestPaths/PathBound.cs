namespace PaperGraph.Analysis.Centrality.ShortestPaths;

/// <summary>A bound on the number of nodes on any shortest path, weights left aside.</summary>
internal static class PathBound
{
    /// <summary>The largest 2e + 1 over the components, e the distance of the farthest node from the one with the most links. O(n + m).</summary>
    public static int Of(Renumbered network)
    {
        var most = 1;
        var level = new int[network.Nodes.Length];
        var queue = new int[network.Nodes.Length];
        foreach (var (root, _) in network.Components)
        {
            (level[root], queue[0]) = (1, root);
            var count = 1;
            for (var i = 0; i < count; i++)
                foreach (var w in network.Targets.AsSpan(network.Offsets[queue[i]], network.Offsets[queue[i] + 1] - network.Offsets[queue[i]]))
                {
                    if (level[w] > 0) continue;
                    level[w] = level[queue[i]] + 1;
                    queue[count++] = w;
                }
            most = Math.Max(most, 2 * (level[queue[count - 1]] - 1) + 1);
        }
        return most;
    }
}
