using System.Collections.Immutable;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>A table of the graph folder as a push sees it: its rows and the statement that writes them.</summary>
internal sealed class PushTable
{
    /// <summary>The first line of a statement that gets its rows as a parameter.</summary>
    private const string FromParameters = "UNWIND $rows AS r\n";

    private readonly Func<string, IEnumerable<object?[]>> read;

    private PushTable(string name, string variable, string statement, ImmutableArray<string> keys, IEnumerable<Property> properties,
        ImmutableArray<string> labels, DatasetStatements dataset, Func<string, IEnumerable<object?[]>> read)
    {
        (Name, Statement, Labels, KeyColumns, Dataset, this.read) = (name, statement, labels, keys.Length, dataset, read);
        Columns = [.. keys, .. properties.Select(property => property.Name)];
        LoadCsvStatement = ToLoadCsv(statement, variable);
        IndexedColumns = keys is [_] ? [.. IndexLimit.PropertiesOf(name).Select(property => Columns.IndexOf(property))] : [];
    }

    /// <summary>The label, or <c>(Start)-[TYPE]-&gt;(End)</c>.</summary>
    public string Name { get; }

    /// <summary>Upserts the list <c>$rows</c> of maps, one per row.</summary>
    public string Statement { get; }

    /// <summary>Upserts the rows of the CSV file at <c>$url</c>, in transactions of <c>$size</c> rows.</summary>
    public string LoadCsvStatement { get; }

    /// <summary>What the values of a row are called.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>How many columns, from the left, say which node or relationship a row is about.</summary>
    public int KeyColumns { get; }

    /// <summary>The columns whose values range indexes hold; of relationships none.</summary>
    public ImmutableArray<int> IndexedColumns { get; }

    /// <summary>The labels whose nodes are locked while rows are written.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>Statements on what earlier pushes created.</summary>
    public DatasetStatements Dataset { get; }

    /// <summary>A table of nodes.</summary>
    public static PushTable Of(NodeTable table) => new(table.Label, "n", GraphStatements.Push(table), [table.Key], table.Properties,
        [table.Label], DatasetStatements.Of(table), folder => GraphTableReader.Read(folder, table));

    /// <summary>A table of relationships.</summary>
    public static PushTable Of(RelationshipTable table) => new(table.Name, "e", GraphStatements.Push(table), ["start", "end"], table.Properties,
        [table.Start, table.End], DatasetStatements.Of(table), folder => GraphTableReader.Read(folder, table));

    /// <summary>Streams the rows.</summary>
    /// <param name="graphFolder">The folder that holds the CSV files.</param>
    public IEnumerable<object?[]> Read(string graphFolder) => read(graphFolder);

    /// <summary>The same upserts, but with rows that the server reads itself and commits in parts.</summary>
    private static string ToLoadCsv(string statement, string variable)
    {
        var counts = $"RETURN count(*) AS matched, count({variable}.datasets) AS marked\n";
        if (!statement.StartsWith(FromParameters, StringComparison.Ordinal) || !statement.EndsWith(counts, StringComparison.Ordinal))
            throw new InvalidOperationException($"A statement of cypher/push must begin with '{FromParameters.Trim()}' and end with '{counts.Trim()}'.");
        return $$"""
            {{CsvBytes.LoadClause}}
            CALL (r) {
            {{statement[FromParameters.Length..^counts.Length]}}RETURN {{variable}}.datasets AS datasets
            } IN TRANSACTIONS OF $size ROWS
            RETURN count(*) AS matched, count(datasets) AS marked

            """.ReplaceLineEndings("\n");
    }
}
