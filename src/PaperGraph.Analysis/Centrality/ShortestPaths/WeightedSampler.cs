using PaperGraph.Analysis.Networks;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Centrality.ShortestPaths;

/// <summary>Samples shortest paths with weights by searches from both ends, of which the one that has looked at fewer links advances.</summary>
/// <remarks>
/// The searches end when the next distances of both together exceed the shortest path found (Pohl 1971, Machine Intelligence 6:127).
/// The nodes that the first search settled are the beginning of every shortest path, so each leaves them over exactly one link;
/// it is drawn in proportion to the paths over it, then each step towards the ends in proportion to the paths behind it.
/// </remarks>
/// <param name="network">The network.</param>
/// <param name="lengths">The lengths of its links, beside the targets.</param>
internal sealed class WeightedSampler(Network network, double[] lengths) : IPathSampler
{
    private readonly WeightedPaths first = new(network.Offsets, network.Targets, lengths);
    private readonly WeightedPaths second = new(network.Offsets, network.Targets, lengths);

    /// <inheritdoc/>
    public void AddInnerNodes(int from, int to, SplitMix64 random, List<int> inner)
    {
        var shortest = Search(from, to);
        if (double.IsPositiveInfinity(shortest)) return;
        first.CountPaths();
        second.CountPaths();
        var (near, far) = Crossing(to, shortest, random);
        for (var v = near; v != from; v = Before(first, v, random)) inner.Add(v);
        for (var v = far; v != to; v = Before(second, v, random)) inner.Add(v);
    }

    /// <summary>Searches from both ends; returns the length of the shortest paths, infinite if there are none.</summary>
    private double Search(int from, int to)
    {
        first.Start(from);
        second.Start(to);
        first.SettleNext();
        second.SettleNext();
        var shortest = Math.Min(ShortestOver(first, second, from), ShortestOver(second, first, to));
        while (first.NextDistance() + second.NextDistance() <= shortest * (1 + WeightedPaths.Tolerance))
        {
            if (double.IsPositiveInfinity(first.NextDistance() + second.NextDistance())) break;
            var (side, other) = first.LinksSeen <= second.LinksSeen ? (first, second) : (second, first);
            shortest = Math.Min(shortest, ShortestOver(side, other, side.SettleNext()));
        }
        return shortest;
    }

    /// <summary>The shortest way from a node that one side settled over a neighbour that the other has found.</summary>
    private double ShortestOver(WeightedPaths side, WeightedPaths other, int v)
    {
        var shortest = double.PositiveInfinity;
        for (var e = network.Offsets[v]; e < network.Offsets[v + 1]; e++)
            shortest = Math.Min(shortest, side.Distance[v] + lengths[e] + other.Distance[network.Targets[e]]);
        return shortest;
    }

    private (int Near, int Far) Crossing(int to, double shortest, SplitMix64 random)
    {
        var total = 0.0;
        foreach (var v in first.Order.AsSpan(0, first.Settled))
            for (var e = network.Offsets[v]; e < network.Offsets[v + 1]; e++)
                if (Crosses(v, e, to, shortest)) total += first.Counts[v] * second.Counts[network.Targets[e]];
        var rest = random.NextDouble() * total;
        var last = (-1, -1);
        foreach (var v in first.Order.AsSpan(0, first.Settled))
            for (var e = network.Offsets[v]; e < network.Offsets[v + 1] && rest >= 0; e++)
            {
                if (!Crosses(v, e, to, shortest)) continue;
                last = (v, network.Targets[e]);
                rest -= first.Counts[v] * second.Counts[network.Targets[e]];
            }
        return last;
    }

    /// <summary>Whether shortest paths leave what the first search settled over v's link e; the last node itself counts as not settled.</summary>
    private bool Crosses(int v, int e, int to, double shortest)
    {
        var w = network.Targets[e];
        return v != to && (w == to || !first.IsSettled(w)) && second.IsSettled(w)
            && first.Distance[v] + lengths[e] + second.Distance[w] <= shortest * (1 + WeightedPaths.Tolerance);
    }

    private int Before(WeightedPaths side, int v, SplitMix64 random)
    {
        var rest = random.NextDouble() * side.Counts[v];
        var before = -1;
        for (var e = network.Offsets[v]; e < network.Offsets[v + 1] && rest >= 0; e++)
        {
            if (!side.IsAfter(v, e)) continue;
            before = network.Targets[e];
            rest -= side.Counts[before];
        }
        return before;
    }
}
