namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>How a graph is pushed.</summary>
public sealed record PushOptions
{
    /// <summary>Rows per request at most.</summary>
    public int BatchRows { get; init; } = 5_000;

    /// <summary>Bytes per request, approximately; a single row may be larger.</summary>
    public int BatchBytes { get; init; } = 4 << 20;

    /// <summary>How often and after which pauses passing failures are repeated.</summary>
    public RetryPolicy Retry { get; init; } = RetryPolicy.Default;

    /// <summary>Checks the values.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is not positive.</exception>
    public void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(BatchRows);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(BatchBytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Retry.Attempts);
    }
}
