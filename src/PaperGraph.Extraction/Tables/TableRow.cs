using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tables;

/// <summary>The values of one row, by column; a plain text has one value, a list as many as it has entries.</summary>
internal sealed class TableRow(int line)
{
    private readonly Dictionary<TableColumn, ImmutableArray<string>> values = [];

    /// <summary>Sets a column that holds one text, which may be a list with <c>;</c> between its entries.</summary>
    public void Set(TableColumn column, string text) => SetList(column, IsList(column) ? text.Split(';') : [text]);

    /// <summary>Sets a column whose entries the table delimits. A list that is set again grows, anything else keeps its first value.</summary>
    public void SetList(TableColumn column, IEnumerable<string> entries)
    {
        ImmutableArray<string> cleaned = [.. entries.Select(TextCleaner.Clean).Where(entry => entry.Length > 0)];
        if (cleaned.IsEmpty) return;
        if (!values.TryGetValue(column, out var earlier)) values[column] = cleaned;
        else if (IsList(column)) values[column] = [.. earlier, .. cleaned.Where(entry => !earlier.Contains(entry))];
        else if (column == TableColumn.Published && IsMorePrecise(cleaned[0], earlier[0])) values[column] = cleaned;
    }

    /// <summary>The row as a record; null, with an error in <paramref name="issues"/>, when it has no title.</summary>
    public SourceRecord? ToRecord(int rank, IssueLog issues)
    {
        if (Get(TableColumn.Title) is not { } title)
        {
            issues.Reject(Severity.Error, line, "missing-title", "The row has no title, so it was not read. Fill in the column title.");
            return null;
        }
        var authors = GetList(TableColumn.Authors);
        var complete = !authors.Contains(AuthorNames.AndOthers, StringComparer.OrdinalIgnoreCase);
        return new SourceRecord
        {
            Title = title,
            Line = line,
            Rank = rank,
            Authors = complete ? authors : authors.RemoveAll(name => name.Equals(AuthorNames.AndOthers, StringComparison.OrdinalIgnoreCase)),
            AuthorsComplete = complete,
            Tags = GetList(TableColumn.Tags),
            Fields = GetList(TableColumn.Fields),
            Published = ReadDate(issues),
            Abstract = Get(TableColumn.Abstract),
            Url = Get(TableColumn.Url),
            ArxivId = Get(TableColumn.ArxivId),
            Doi = Get(TableColumn.Doi),
            SourceName = Get(TableColumn.Source),
            Upvotes = ReadCount(TableColumn.Upvotes, issues),
            Comments = ReadCount(TableColumn.Comments, issues),
        };
    }

    /// <summary>Whether a column holds several values.</summary>
    public static bool IsList(TableColumn column) => column is TableColumn.Authors or TableColumn.Tags or TableColumn.Fields;

    private string? Get(TableColumn column) => values.TryGetValue(column, out var entries) ? string.Join("; ", entries) : null;

    private ImmutableArray<string> GetList(TableColumn column) => values.GetValueOrDefault(column, []);

    private int? ReadCount(TableColumn column, IssueLog issues)
    {
        if (Get(column) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return count;
        issues.Add(Severity.Warning, line, "bad-number", $"\"{text}\" is no number of {column.ToString().ToLowerInvariant()}. Write a whole number such as 12; the paper is kept without it.");
        return null;
    }

    private PartialDate? ReadDate(IssueLog issues)
    {
        if (Get(TableColumn.Published) is not { } text) return null;
        if (Parse(text) is { } date) return date;
        if (PageDate.Parse(text) is { IsAmbiguous: true })
            issues.Add(Severity.Warning, line, "ambiguous-date", $"\"{text}\" may start with the day or with the month; the paper is kept without a date. Write it as 2024-05-01.");
        else
            issues.Add(Severity.Warning, line, "bad-date", $"\"{text}\" is no date. Write it as 2024-05-01, 2024-05 or 2024; the paper is kept without a date.");
        return null;
    }

    /// <summary>A date as it is documented, as spreadsheets write a year (2024.0), or as pages write dates.</summary>
    private static PartialDate? Parse(string text)
    {
        if (PartialDate.TryParse(text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text, out var date)) return date;
        return PageDate.Parse(text) is { Year: { } year, IsAmbiguous: false } parts ? PageDate.Create(year, parts.Month, parts.Day) : null;
    }

    /// <summary>Zotero gives a year and a date: the second says more, unless it contradicts the first.</summary>
    private static bool IsMorePrecise(string text, string earlier) =>
        Parse(text) is { } date && Parse(earlier) is { } known && date.Year == known.Year && date.Precision < known.Precision;
}
