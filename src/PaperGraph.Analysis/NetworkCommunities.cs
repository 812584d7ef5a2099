using System.Collections.Immutable;

namespace PaperGraph.Analysis;

/// <summary>The communities of a network.</summary>
public sealed record NetworkCommunities
{
    /// <summary>Community by node, from 0; by decreasing number of nodes, ties by smallest node.</summary>
    public required int[] Community { get; init; }

    /// <summary>Per further level the community by node: each lies in one of the level before.</summary>
    public ImmutableArray<int[]> Finer { get; init; } = [];

    /// <summary>Number of communities.</summary>
    public required int Count { get; init; }

    /// <summary>The value of the objective on the normalised network, after merging.</summary>
    public required double Quality { get; init; }

    /// <summary>Modularity at resolution 1 on the network as it was given, to compare objectives and normalisations.</summary>
    public required double Modularity { get; init; }
}
