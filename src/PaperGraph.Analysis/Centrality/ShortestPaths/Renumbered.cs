using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Centrality.ShortestPaths;

/// <summary>A network whose nodes are numbered by component and falling degree, so that what is read most lies together. Immutable.</summary>
internal sealed class Renumbered
{
    private Renumbered(int[] nodes, int[] offsets, int[] targets, List<(int From, int To)> components)
        => (Nodes, Offsets, Targets, Components) = (nodes, offsets, targets, components);

    /// <summary>The old number of each node.</summary>
    public int[] Nodes { get; }

    /// <summary>The neighbours of v are targets[offsets[v]..offsets[v+1]], in no particular order.</summary>
    public int[] Offsets { get; }

    /// <summary>The neighbours of all nodes.</summary>
    public int[] Targets { get; }

    /// <summary>The new numbers of each component, [from, to).</summary>
    public List<(int From, int To)> Components { get; }

    /// <summary>Renumbers a network. O(n log n + m), deterministic.</summary>
    public static Renumbered Of(Network network)
    {
        var n = network.NodeCount;
        var components = ConnectedComponents.Of(network);
        var nodes = components.Nodes;
        foreach (var (from, to) in components.Ranges)
            nodes.AsSpan(from, to - from).Sort((a, b) => network.Degree(a) != network.Degree(b) ? network.Degree(b) - network.Degree(a) : a - b);
        var number = new int[n];
        for (var i = 0; i < n; i++) number[nodes[i]] = i;
        var offsets = new int[n + 1];
        var targets = new int[network.Targets.Length];
        for (var i = 0; i < n; i++)
        {
            var next = offsets[i];
            foreach (var u in network.Neighbours(nodes[i])) targets[next++] = number[u];
            offsets[i + 1] = next;
        }
        return new Renumbered(nodes, offsets, targets, components.Ranges);
    }
}
