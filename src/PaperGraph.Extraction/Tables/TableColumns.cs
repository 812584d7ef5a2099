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

/// <summary>Finds columns by name and reports each unknown, each foreign and each repeated one once.</summary>
internal sealed class TableColumns(IssueLog issues)
{
    private static readonly FrozenDictionary<string, TableColumn> Known =
        Enum.GetValues<TableColumn>().ToFrozenDictionary(column => column.ToString(), StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> reported = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<TableColumn> repeated = [];

    /// <summary>The columns with these names, whatever their case; null for one without name, and, with an issue, for one that is not known.</summary>
    public ImmutableArray<TableColumn?> FindAll(IEnumerable<string> names, int line)
    {
        var columns = ImmutableArray.CreateBuilder<TableColumn?>();
        var seen = 0;
        foreach (var name in names)
        {
            TableColumn? own = Known.TryGetValue(name, out var known) ? known : null;
            columns.Add(own ?? (name.Length == 0 ? null : FindForeign(name, line)));
            if (own is not { } column) continue;
            if ((seen & (1 << (int)column)) != 0 && repeated.Add(column)) ReportRepeated(column, line);
            seen |= 1 << (int)column;
        }
        return columns.ToImmutable();
    }

    /// <summary>Whether <paramref name="name"/> is the one column that every table has.</summary>
    public static bool IsTitle(string name) => ColumnAliases.Find(name) == TableColumn.Title;

    /// <summary>Whether a line of names may have the title among them: a quick look that rules out most texts.</summary>
    public static bool MayNameTitle(string line) => line.Contains("ti", StringComparison.OrdinalIgnoreCase);

    private TableColumn? FindForeign(string name, int line)
    {
        var column = ColumnAliases.Find(name);
        if (!reported.Add(name)) return column;
        if (column is { } found)
            issues.Add(Severity.Info, line, "column-alias", $"The column \"{name}\" was read as {NameOf(found)}.");
        else
            issues.Add(Severity.Info, line, "unknown-column", $"The column \"{name}\" is not known and was left out. Known columns: {string.Join(", ", Known.Values.Order().Select(NameOf))}.");
        return column;
    }

    private void ReportRepeated(TableColumn column, int line) =>
        issues.Add(Severity.Warning, line, "repeated-column", $"The column \"{NameOf(column)}\" occurs more than once; {(TableRow.IsList(column) ? "the lists were joined" : "the first one with a value was taken")}. Give each column a name of its own.");

    /// <summary>The column's name as it is documented.</summary>
    public static string NameOf(TableColumn column) => char.ToLowerInvariant(column.ToString()[0]) + column.ToString()[1..];
}
