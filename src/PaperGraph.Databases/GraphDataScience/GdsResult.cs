namespace PaperGraph.Databases.GraphDataScience;

/// <summary>What an analysis inside the server found and wrote.</summary>
public sealed record GdsResult
{
    /// <summary>The dataset that was analysed; null for the whole database.</summary>
    public required string? Dataset { get; init; }

    /// <summary>Tags of the network.</summary>
    public required long Tags { get; init; }

    /// <summary>Pairs of tags that share papers.</summary>
    public required long Links { get; init; }

    /// <summary>Papers that got a community, or lost it.</summary>
    public required long Papers { get; init; }

    /// <summary>Communities of tags that have papers.</summary>
    public required long Communities { get; init; }

    /// <summary>Their modularity at the resolution used, by the definition of the analysis on this machine.</summary>
    public required double Modularity { get; init; }

    /// <summary>Tags from which shortest paths were followed; null if from all, so that betweenness is exact.</summary>
    public required long? BetweennessSamples { get; init; }

    /// <summary>Version of Graph Data Science.</summary>
    public required string Version { get; init; }
}
