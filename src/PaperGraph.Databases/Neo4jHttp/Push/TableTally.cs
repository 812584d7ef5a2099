namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>Adds up what the batches of one table did. Safe for concurrent calls.</summary>
internal sealed class TableTally(PushTable table)
{
    private readonly Lock gate = new();

    /// <summary>The table.</summary>
    public PushTable Table { get; } = table;

    /// <summary>Rows written.</summary>
    public long Rows { get; private set; }

    /// <summary>Rows whose node or relationship carries this dataset's mark: a push created it.</summary>
    public long Marked { get; private set; }

    /// <summary>What the statements changed.</summary>
    public UpdateCounters Counters { get; private set; }

    /// <summary>Adds a batch.</summary>
    public void Add(long rows, long marked, UpdateCounters counters)
    {
        lock (gate)
        {
            Rows += rows;
            Marked += marked;
            Counters += counters;
        }
    }
}
