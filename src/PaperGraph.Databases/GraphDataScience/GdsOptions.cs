using PaperGraph.Analysis;

namespace PaperGraph.Databases.GraphDataScience;

/// <summary>What is analysed inside a Neo4j server, and how.</summary>
public sealed record GdsOptions
{
    /// <summary>What the push of the graph was called.</summary>
    public required string Dataset { get; init; }

    /// <summary>Tags that the database has to hold for the graph to be the one that is meant.</summary>
    public required long Tags { get; init; }

    /// <summary>Papers that the database has to hold for the graph to be the one that is meant.</summary>
    public required long Papers { get; init; }

    /// <summary>As for the analysis on this machine; <see cref="AnalysisOptions.Top"/> has no meaning here.</summary>
    public AnalysisOptions Analysis { get; init; } = new();

    /// <summary>The most work, tags times links, for exact betweenness; above that paths start from a sample of the tags. The default takes some minutes.</summary>
    public double ExactWork { get; init; } = 1e10;

    /// <summary>Checks every option.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public void Validate()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(Dataset);
        Analysis.Validate();
        if (!(ExactWork > 0)) throw new ArgumentOutOfRangeException(nameof(ExactWork), ExactWork, "The work must be more than 0.");
    }
}
