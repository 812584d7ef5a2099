using System.Collections.Frozen;
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
}

/// <summary>Finds columns by name and reports each unknown one once.</summary>
internal sealed class TableColumns(IssueLog issues)
{
    private static readonly FrozenDictionary<string, TableColumn> Known =
        Enum.GetValues<TableColumn>().ToFrozenDictionary(column => column.ToString(), StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> reported = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The column called <paramref name="name"/>, whatever its case; null, with an issue, when there is none.</summary>
    public TableColumn? Find(string name, int line)
    {
        if (Known.TryGetValue(name, out var column)) return column;
        if (reported.Add(name))
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
