using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Communities;

/// <summary>Communities of a network of which only groups of nodes are known, too many nodes or too far away to hold them all here.</summary>
public static class GroupCommunities
{
    /// <summary>Finds the communities whose groups of nodes make the largest modularity of the whole network, with <see cref="Leiden"/>.</summary>
    /// <param name="strengths">By group the sum of its nodes' strengths, links inside the group included, each ≥ 0.</param>
    /// <param name="links">The weights between groups.</param>
    /// <param name="options">Resolution, starts and seed.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>Community by group, from 0, and the modularity at the resolution, of the whole network: 0 where no node has a link.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    /// <exception cref="ArgumentException">A link names a group that does not exist, or its weight is none.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static (int[] Community, double Modularity) Find(double[] strengths, LinkList links, AnalysisOptions options, CancellationToken cancellationToken)
    {
        options.Validate();
        var network = NetworkBuilder.Build(strengths.Length, links, cancellationToken).Network;
        var total = strengths.Sum();
        var graph = new LeidenGraph
        {
            Offsets = network.Offsets,
            Targets = network.Targets,
            Weights = network.WeightArray,
            NodeWeights = strengths,
            TotalWeight = total,
            Penalty = total > 0 ? options.Resolution / total : 0,
        };
        var leiden = new LeidenOptions { Seed = options.Seed, Resolution = options.Resolution, Starts = options.Starts };
        var best = Leiden.RunAll(graph, leiden, new ParallelOptions { CancellationToken = cancellationToken }).MaxBy(partition => partition.Quality)!;
        return (best.Community, best.Quality);
    }
}
