namespace PaperGraph.Analysis.Centrality.ShortestPaths;

/// <summary>A biconnected part of a network with at least three nodes, as a small network of its own. Immutable.</summary>
/// <param name="Nodes">The node of the whole network that each local node is.</param>
/// <param name="Offsets">As in a network: the local neighbours of v are targets[offsets[v]..offsets[v+1]].</param>
/// <param name="Targets">Local neighbours, in no particular order.</param>
/// <param name="Weights">Weights beside the targets.</param>
/// <param name="Reach">How many nodes of the whole network each local node stands for: itself and all that hang on the block by it.</param>
internal sealed record Block(int[] Nodes, int[] Offsets, int[] Targets, double[] Weights, double[] Reach)
{
    /// <summary>Number of nodes.</summary>
    public int Size => Nodes.Length;

    /// <summary>How much a search from every node costs, in links looked at.</summary>
    public double Work => (double)Size * Targets.Length / 2;
}
