using System.Collections.Frozen;
using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tables;

/// <summary>The columns that a table of papers may have.</summary>
internal enum TableColumn
{
    Title,
    Authors,
    Tags,
    Fields,
    Published,
    Abstract,
    Url,
    ArxivId,
    Doi,
    Source,
    Upvotes,
    Comments,
}

/// <summary>Finds columns by name and reports each unknown and each repeated one once.</summary>
internal sealed class TableColumns(IssueLog issues)
{
    private static readonly FrozenDictionary<string, TableColumn> Known =
        Enum.GetValues<TableColumn>().ToFrozenDictionary(column => column.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Tables with one field a paper, such as gold data, call the column so.</summary>
    private const string SingleField = "field";

    private readonly HashSet<string> unknown = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<TableColumn> repeated = [];

    /// <summary>The columns with these names, whatever their case; null for one without name, and, with an issue, for one that is not known.</summary>
    public ImmutableArray<TableColumn?> FindAll(IEnumerable<string> names, int line)
    {
        ImmutableArray<TableColumn?> columns = [.. names.Select(name => name.Length == 0 ? null : Find(name, line))];
        foreach (var column in columns.OfType<TableColumn>().CountBy(column => column).Where(count => count.Value > 1).Select(count => count.Key).Where(repeated.Add))
        {
            issues.Add(Severity.Warning, line, "repeated-column", $"The column \"{NameOf(column)}\" occurs more than once; {(TableRow.IsList(column) ? "the lists were joined" : "the first one with a value was taken")}. Give each column a name of its own.");
        }
        return columns;
    }

    private TableColumn? Find(string name, int line)
    {
        if (Known.TryGetValue(name, out var column)) return column;
        if (name.Equals(SingleField, StringComparison.OrdinalIgnoreCase)) return TableColumn.Fields;
        if (unknown.Add(name))
        {
            issues.Add(Severity.Info, line, "unknown-column", $"The column \"{name}\" is not known and was left out. Known columns: {string.Join(", ", Known.Values.Order().Select(NameOf))}.");
        }
        return null;
    }

    /// <summary>Whether <paramref name="name"/> is the one column that every table has.</summary>
    public static bool IsTitle(string name) => name.Equals(NameOf(TableColumn.Title), StringComparison.OrdinalIgnoreCase);

    /// <summary>The column's name as it is documented.</summary>
    private static string NameOf(TableColumn column) => char.ToLowerInvariant(column.ToString()[0]) + column.ToString()[1..];
}
