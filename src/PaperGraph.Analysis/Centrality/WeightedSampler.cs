using PaperGraph.Analysis.Networks;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Centrality;

/// <summary>Samples shortest paths with weights by a search from one end to the other.</summary>
/// <param name="network">The network.</param>
/// <param name="lengths">The lengths of its links, beside the targets.</param>
internal sealed class WeightedSampler(Network network, double[] lengths) : IPathSampler
{
    private readonly WeightedPaths paths = new(network.Offsets, network.Targets, lengths);

    /// <inheritdoc/>
    public void AddInnerNodes(int from, int to, SplitMix64 random, List<int> inner)
    {
        paths.Search(from, to);
        if (paths.Order[paths.Settled - 1] != to) return;
        for (var v = Before(to, random); v != from; v = Before(v, random)) inner.Add(v);
    }

    private int Before(int v, SplitMix64 random)
    {
        var rest = random.NextDouble() * paths.Counts[v];
        var before = -1;
        for (var e = network.Offsets[v]; e < network.Offsets[v + 1] && rest >= 0; e++)
        {
            if (!paths.IsAfter(v, e)) continue;
            before = network.Targets[e];
            rest -= paths.Counts[before];
        }
        return before;
    }
}
