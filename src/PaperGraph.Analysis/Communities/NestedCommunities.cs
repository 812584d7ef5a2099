using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Communities;

/// <summary>Divides communities again and again, so that every community of a level lies in one of the level above.</summary>
internal static class NestedCommunities
{
    /// <summary>How much the resolution grows from one level to the next.</summary>
    public const double Factor = 2;

    /// <summary>Finds the levels below a partition.</summary>
    /// <param name="network">The network.</param>
    /// <param name="top">The first level.</param>
    /// <param name="options">As for the first level: on level k + 1 (k from 1) the resolution is γ·<see cref="Factor"/>ᵏ, the objective that of the whole network.</param>
    /// <param name="levels">Number of levels with the first, ≥ 1.</param>
    /// <param name="parallel">Threads and cancellation; the result does not depend on the number of threads.</param>
    /// <returns>The levels, coarsest first; communities of each by decreasing size, ties by smallest node.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A level has no finite resolution.</exception>
    /// <remarks>Within each community <see cref="Leiden"/> runs on the links inside alone. As a whole one run per level.</remarks>
    public static Partition[] Find(Network network, Partition top, LeidenOptions options, int levels, ParallelOptions parallel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 1);
        var found = new Partition[levels];
        found[0] = top;
        for (var level = 1; level < levels; level++)
        {
            var finer = options with { Resolution = options.Resolution * Math.Pow(Factor, level) };
            finer.Validate();
            found[level] = Divide(LeidenGraph.From(network, finer.Objective, finer.Resolution), found[level - 1], finer, parallel);
        }
        return found;
    }

    private static Partition Divide(LeidenGraph graph, Partition coarse, LeidenOptions options, ParallelOptions parallel)
    {
        var members = NodeOrder.ByCommunity(coarse.Community, coarse.Count, out var starts);
        var labels = new int[graph.NodeCount];
        Parallel.For(0, coarse.Count, parallel, c =>
        {
            var nodes = members.AsSpan(starts[c], starts[c + 1] - starts[c]);
            var inside = graph.Induced(nodes);
            var best = Leiden.RunAll(inside, options, parallel).MaxBy(partition => partition.Quality)!;
            // Labels of different communities must differ: the first nodes' places do.
            for (var i = 0; i < nodes.Length; i++) labels[nodes[i]] = starts[c] + best.Community[i];
        });
        return Partition.Ordered(labels, graph.Quality(labels));
    }
}
