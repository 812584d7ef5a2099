namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>How a graph is pushed.</summary>
public sealed record PushOptions
{
    /// <summary>
    /// What the graph is called in the database: every node and relationship that a push creates carries the name in its list
    /// <c>datasets</c>, so that a later push of the same dataset knows what is its own.
    /// </summary>
    public string Dataset { get; init; } = "papergraph";

    /// <summary>How rows reach the server.</summary>
    public PushTransport Transport { get; init; } = PushTransport.Auto;

    /// <summary>A folder of this machine that the server sees as its import folder; null when there is none.</summary>
    public string? ImportFolder { get; init; }

    /// <summary>Rows per transaction at most.</summary>
    public int TransactionRows { get; init; } = 5_000;

    /// <summary>Bytes per request with rows as a parameter, approximately; a single row may be larger.</summary>
    public int ParameterBytes { get; init; } = 4 << 20;

    /// <summary>Rows per file for LOAD CSV.</summary>
    public int CsvRows { get; init; } = 50_000;

    /// <summary>Bytes per file for LOAD CSV, approximately; a single row may be larger.</summary>
    public int CsvBytes { get; init; } = 16 << 20;

    /// <summary>How often and after which pauses passing failures are repeated.</summary>
    public RetryPolicy Retry { get; init; } = RetryPolicy.Default;

    /// <summary>Checks the values.</summary>
    /// <exception cref="ArgumentException">A value is not positive, the dataset has no name, or rows are to go through an import folder and none is named.</exception>
    public void Validate()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(Dataset);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(TransactionRows);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ParameterBytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(CsvRows);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(CsvBytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Retry.Attempts);
        if (Transport == PushTransport.ImportFolder) ArgumentException.ThrowIfNullOrEmpty(ImportFolder);
    }
}

/// <summary>How rows reach the server.</summary>
public enum PushTransport
{
    /// <summary>The fastest way that a probe finds working.</summary>
    Auto,

    /// <summary>As a parameter of the statement.</summary>
    Parameters,

    /// <summary>The server reads them (LOAD CSV) from an address of this machine that is there only while pushing.</summary>
    Served,

    /// <summary>The server reads them (LOAD CSV) from its import folder.</summary>
    ImportFolder,
}
