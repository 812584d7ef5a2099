using System.Collections.Immutable;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>What a push did.</summary>
/// <param name="Dataset">What the graph is called in the database.</param>
/// <param name="Transport">How the rows reached the server.</param>
/// <param name="Tables">One entry per table, in the order they were pushed.</param>
/// <param name="Notices">What is worth knowing, a sentence each.</param>
public sealed record PushResult(string Dataset, PushTransport Transport, ImmutableArray<PushedTable> Tables, ImmutableArray<string> Notices)
{
    /// <summary>Rows sent in all.</summary>
    public long Rows => Tables.Sum(table => table.Rows);

    /// <summary>Nodes that were not there before.</summary>
    public long NodesCreated => Tables.Sum(table => table.NodesCreated);

    /// <summary>Relationships that were not there before.</summary>
    public long RelationshipsCreated => Tables.Sum(table => table.RelationshipsCreated);

    /// <summary>What earlier pushes of the dataset created and the folder no longer has.</summary>
    public StaleCounts Stale => new([.. Tables.Where(table => table.Stale > 0).Select(table => new StaleTable(table.Name, table.Stale))], Tables.Sum(table => table.Own + table.Stale));
}

/// <summary>What the push of one table did. A request that was repeated because its answer got lost may have created more than is counted here.</summary>
/// <param name="Name">The label, or the relationship table's name.</param>
/// <param name="Rows">Rows sent; the database found or created a node or relationship for each.</param>
/// <param name="NodesCreated">Nodes that were not there before.</param>
/// <param name="RelationshipsCreated">Relationships that were not there before.</param>
/// <param name="PropertiesSet">Properties written, also with the value that they had.</param>
/// <param name="Own">Rows whose node or relationship a push created; the others were in the database without one.</param>
/// <param name="InDatabase">Nodes or relationships of the kind that the database holds afterwards, whoever created them.</param>
/// <param name="Stale">How many of them earlier pushes of the dataset created and the folder no longer has.</param>
public sealed record PushedTable(string Name, long Rows, long NodesCreated, long RelationshipsCreated, long PropertiesSet, long Own, long InDatabase, long Stale);

/// <summary>How far a push is.</summary>
/// <param name="Table">The label or relationship table that moved.</param>
/// <param name="Rows">Rows of all tables written so far.</param>
public readonly record struct PushProgress(string Table, long Rows);

/// <summary>A graph folder to push.</summary>
/// <param name="Folder">The folder that holds the CSV files.</param>
/// <param name="Counts">How many rows each table must have, by label or relationship table; null when that is not known.</param>
public sealed record PushSource(string Folder, IReadOnlyDictionary<string, int>? Counts)
{
    /// <summary>How many rows a table must have; null when that is not known.</summary>
    internal int? CountOf(string table) => Counts is not null && Counts.TryGetValue(table, out var count) ? count : null;
}
