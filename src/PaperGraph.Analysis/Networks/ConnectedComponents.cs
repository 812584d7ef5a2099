namespace PaperGraph.Analysis.Networks;

/// <summary>The largest sets of nodes that lead to each other.</summary>
internal sealed class ConnectedComponents
{
    private ConnectedComponents(int[] nodes, List<(int From, int To)> ranges) => (Nodes, Ranges) = (nodes, ranges);

    /// <summary>All nodes, component by component, by the smallest node of each.</summary>
    public int[] Nodes { get; }

    /// <summary>Where each component lies in <see cref="Nodes"/>, [from, to).</summary>
    public List<(int From, int To)> Ranges { get; }

    /// <summary>Finds them by breadth-first search. O(n + m).</summary>
    public static ConnectedComponents Of(Network network)
    {
        var nodes = new int[network.NodeCount];
        var ranges = new List<(int From, int To)>();
        var seen = new bool[nodes.Length];
        var count = 0;
        for (var root = 0; root < seen.Length; root++)
        {
            if (seen[root]) continue;
            var from = count;
            seen[root] = true;
            nodes[count++] = root;
            for (var i = from; i < count; i++)
                foreach (var u in network.Neighbours(nodes[i]))
                {
                    if (seen[u]) continue;
                    seen[u] = true;
                    nodes[count++] = u;
                }
            ranges.Add((from, count));
        }
        return new ConnectedComponents(nodes, ranges);
    }
}
