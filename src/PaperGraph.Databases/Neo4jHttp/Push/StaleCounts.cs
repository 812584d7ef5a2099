using System.Collections.Immutable;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>What earlier pushes of a dataset created and its folder no longer has.</summary>
/// <param name="Tables">How many of each label and relationship table, those with any only.</param>
/// <param name="Of">How many nodes and relationships pushes of the dataset created in all.</param>
public sealed record StaleCounts(ImmutableArray<StaleTable> Tables, long Of)
{
    /// <summary>How many in all.</summary>
    public long Total => Tables.Sum(table => table.Count);

    /// <summary>The share of what the dataset has in the database, from 0 to 1.</summary>
    public double Share => Of == 0 ? 0 : (double)Total / Of;
}

/// <summary>Nodes of a label, or relationships of a table, that the folder no longer has.</summary>
/// <param name="Name">The label, or the relationship table's name.</param>
/// <param name="Count">How many.</param>
public sealed record StaleTable(string Name, long Count);
