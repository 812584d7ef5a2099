using System.Collections.Immutable;

namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>What a push did.</summary>
/// <param name="Tables">One entry per table, in the order they were pushed.</param>
public sealed record PushResult(ImmutableArray<PushedTable> Tables)
{
    /// <summary>Rows sent in all.</summary>
    public long Rows => Tables.Sum(table => table.Rows);

    /// <summary>Nodes that were not there before.</summary>
    public long NodesCreated => Tables.Sum(table => table.NodesCreated);

    /// <summary>Relationships that were not there before.</summary>
    public long RelationshipsCreated => Tables.Sum(table => table.RelationshipsCreated);
}

/// <summary>What the push of one table did. A request that was repeated because its answer got lost may have created more than is counted here.</summary>
/// <param name="Name">The label, or the relationship table's name.</param>
/// <param name="Rows">Rows sent; the database found or created a node or relationship for each.</param>
/// <param name="NodesCreated">Nodes that were not there before.</param>
/// <param name="RelationshipsCreated">Relationships that were not there before.</param>
/// <param name="PropertiesSet">Properties written, also with the value that they had.</param>
public sealed record PushedTable(string Name, long Rows, long NodesCreated, long RelationshipsCreated, long PropertiesSet);

/// <summary>How far a push is.</summary>
/// <param name="Table">The label, or the relationship table's name.</param>
/// <param name="Rows">Rows of this table sent so far.</param>
public readonly record struct PushProgress(string Table, long Rows);
