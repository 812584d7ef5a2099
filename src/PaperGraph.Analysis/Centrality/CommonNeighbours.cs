using PaperGraph.Analysis.Networks;
using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Centrality;

/// <summary>Finds what the neighbours of one node have in common with it, in time proportional to their links.</summary>
/// <param name="network">Any network.</param>
internal sealed class CommonNeighbours(Network network)
{
    private const int MostParts = 512;

    private readonly int[] place = new int[network.NodeCount];
    private double[] sums = [];

    /// <summary>Calls a function for every node, in parallel.</summary>
    public static void Run(Network network, ParallelOptions parallel, Action<int, CommonNeighbours> body)
        => Chunks.Run(network.NodeCount, MostParts, parallel, () => new CommonNeighbours(network), (from, to, common) =>
        {
            parallel.CancellationToken.ThrowIfCancellationRequested();
            for (var v = from; v < to; v++)
            {
                body(v, common);
                common.Forget(v);
            }
        });

    /// <summary>Turns to a node.</summary>
    /// <returns>A sum for each of its neighbours, in their order, at first 0.</returns>
    public Span<double> Start(int node)
    {
        var neighbours = network.Neighbours(node);
        if (sums.Length < neighbours.Length) sums = new double[2 * neighbours.Length];
        sums.AsSpan(0, neighbours.Length).Clear();
        for (var e = 0; e < neighbours.Length; e++) place[neighbours[e]] = e + 1;
        return sums.AsSpan(0, neighbours.Length);
    }

    /// <summary>Adds factor·w_qj to the sum of each neighbour j of the current node that q is linked to.</summary>
    public void AddThrough(int q, double factor)
    {
        var others = network.Neighbours(q);
        var weights = network.Weights(q);
        for (var f = 0; f < others.Length; f++)
        {
            var at = place[others[f]];
            if (at > 0) sums[at - 1] += factor * weights[f];
        }
    }

    private void Forget(int node)
    {
        foreach (var neighbour in network.Neighbours(node)) place[neighbour] = 0;
    }
}
