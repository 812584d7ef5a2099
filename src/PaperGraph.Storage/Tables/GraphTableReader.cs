namespace PaperGraph.Storage.Tables;

/// <summary>Streams the rows of a graph folder's tables, with values in the types of the schema.</summary>
public static class GraphTableReader
{
    /// <summary>Reads the nodes of one label.</summary>
    /// <param name="graphFolder">The folder that holds the CSV files.</param>
    /// <param name="table">The table.</param>
    /// <returns>
    /// One array per row: the key, then the properties in order. Values are <see cref="string"/>, <see cref="long"/>,
    /// <see cref="double"/>, <see cref="DateOnly"/>, <see cref="bool"/> or <c>string[]</c>; null where the value is missing.
    /// </returns>
    /// <exception cref="StorageException">The file is missing or not in the expected form.</exception>
    public static IEnumerable<object?[]> Read(string graphFolder, NodeTable table) => throw new NotImplementedException();

    /// <summary>Reads the relationships of one table.</summary>
    /// <param name="graphFolder">The folder that holds the CSV files.</param>
    /// <param name="table">The table.</param>
    /// <returns>One array per row: start key, end key, then the properties in order, typed as for nodes.</returns>
    /// <exception cref="StorageException">The file is missing or not in the expected form.</exception>
    public static IEnumerable<object?[]> Read(string graphFolder, RelationshipTable table) => throw new NotImplementedException();
}
