using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;

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
    public static IEnumerable<object?[]> Read(string graphFolder, NodeTable table)
        => Read(Path.Combine(graphFolder, table.File), GraphHeader.Of(table), keys: 1, table.Properties);

    /// <summary>Reads the relationships of one table.</summary>
    /// <param name="graphFolder">The folder that holds the CSV files.</param>
    /// <param name="table">The table.</param>
    /// <returns>One array per row: start key, end key, then the properties in order, typed as for nodes.</returns>
    /// <exception cref="StorageException">The file is missing or not in the expected form.</exception>
    public static IEnumerable<object?[]> Read(string graphFolder, RelationshipTable table)
        => Read(Path.Combine(graphFolder, table.File), GraphHeader.Of(table), keys: 2, table.Properties);

    private static IEnumerable<object?[]> Read(string path, string[] header, int keys, ImmutableArray<Property> properties)
    {
        using var csv = Open(path);
        if (!csv.Read() || !Record(csv).SequenceEqual(header))
            throw new StorageException($"{path}:1: the columns must be {string.Join(",", header)}; build the folder again.");
        while (csv.Read())
        {
            if (csv.FieldCount != header.Length)
                throw new StorageException($"{path}:{csv.LineNumber}: {csv.FieldCount} values where {header.Length} are expected; build the folder again.");
            var row = new object?[keys + properties.Length];
            for (var i = 0; i < row.Length; i++)
                row[i] = i < keys ? csv.GetString(i) : Parse(csv.GetString(i), properties[i - keys], path, csv.LineNumber);
            yield return row;
        }
    }

    private static IEnumerable<string> Record(CsvReader csv) => Enumerable.Range(0, csv.FieldCount).Select(csv.GetString);

    private static CsvReader Open(string path)
    {
        try
        {
            return CsvReader.FromFile(path, Csv.Reading);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"{path} cannot be read; is this the output folder of a build? ({exception.Message})", exception);
        }
    }

    private static object? Parse(string text, Property property, string path, long line)
    {
        if (text.Length == 0) return null;
        try
        {
            return property.Type switch
            {
                PropertyType.Text => text,
                PropertyType.Integer => long.Parse(text, CultureInfo.InvariantCulture),
                PropertyType.Number => double.Parse(text, CultureInfo.InvariantCulture),
                PropertyType.Date => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                PropertyType.Flag => bool.Parse(text),
                PropertyType.TextList => text.Split(';'),
                _ => throw new InvalidOperationException($"Unknown property type {property.Type}."),
            };
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            throw new StorageException($"{path}:{line}: '{text}' is no value for {property.Name} ({property.Type}).", exception);
        }
    }
}
