namespace PaperGraph.Storage;

/// <summary>Names of the files and folders that a build writes, relative to the output folder.</summary>
public static class OutputFolder
{
    /// <summary>Version, options, inputs and counts of the build.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>What could not be read or had to be guessed, one JSON object per line.</summary>
    public const string Issues = "issues.jsonl";

    /// <summary>The canonical graph as CSV files for <c>neo4j-admin database import</c>.</summary>
    public const string Graph = "graph";

    /// <summary>The results as plain tables.</summary>
    public const string Analysis = "analysis";

    /// <summary>The pictures.</summary>
    public const string Pictures = "pictures";

    /// <summary>The reports.</summary>
    public const string Reports = "reports";

    /// <summary>The web site.</summary>
    public const string Site = "site";

    /// <summary>What a database engine keeps beside the graph to answer faster; may be deleted at any time.</summary>
    public const string Cache = ".cache";

    /// <summary>All names that a build owns; whatever else lies in an output folder is the user's and is kept.</summary>
    public static IReadOnlySet<string> Names { get; } =
        new HashSet<string>(StringComparer.Ordinal) { Manifest, Issues, Graph, Analysis, Pictures, Reports, Site, Cache };
}
