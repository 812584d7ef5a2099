using PaperGraph.Model;

namespace PaperGraph.Analysis.Centrality.ShortestPaths;

/// <summary>The nodes from which shortest paths are taken: all of them, or in a large network a random sample.</summary>
internal static class Pivots
{
    private const int Fewest = 256;

    /// <summary>All nodes in ascending order, or max(256, <paramref name="budget"/>) of them drawn without repetition.</summary>
    public static int[] Choose(int nodeCount, double budget, ulong seed)
    {
        var nodes = new int[nodeCount];
        for (var v = 0; v < nodeCount; v++) nodes[v] = v;
        var wanted = Math.Max(Fewest, budget);
        if (wanted >= nodeCount) return nodes;
        new SplitMix64(seed).Shuffle(nodes);
        var chosen = nodes[..(int)wanted];
        Array.Sort(chosen);
        return chosen;
    }
}
