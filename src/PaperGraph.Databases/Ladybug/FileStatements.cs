namespace PaperGraph.Databases.Ladybug;

/// <summary>Whether statements may reach beyond the embedded database: read and write files, load extensions, change settings.</summary>
public enum FileStatements
{
    /// <summary>They are refused.</summary>
    Refused,

    /// <summary>They run. The graph's own database stays open for reading only.</summary>
    Allowed,
}
