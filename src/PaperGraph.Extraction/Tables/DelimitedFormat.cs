using System.Collections.Immutable;
using CsvHelper;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tables;

/// <summary>CSV and TSV whose first line names the columns; lists have <c>;</c> between their entries.</summary>
internal sealed class DelimitedFormat : IInputFormat
{
    private static readonly char[] Separators = ['\t', ',', ';'];

    public string Kind => "table";

    public bool Recognises(TextDocument document) => FindSeparator(document) is not null;

    public ImmutableArray<SourceRecord> Read(TextDocument document, IssueLog issues)
    {
        var records = ImmutableArray.CreateBuilder<SourceRecord>();
        var malformed = new Dictionary<long, CsvMalformedReason>();
        using var csv = Open(document, FindSeparator(document)!.Value, record => malformed.TryAdd(record.LineNumber, record.Reason));
        csv.Read();
        var header = new TableColumns(issues).FindAll(Names(csv), (int)csv.LineNumber);
        while (csv.Read())
        {
            var line = (int)csv.LineNumber;
            if (malformed.TryGetValue(line, out var reason)) ReportQuotes(reason, line, issues);
            if (ReadRow(csv, header, line, issues)?.ToRecord(records.Count + 1, issues) is { } record) records.Add(record);
        }
        return records.ToImmutable();
    }

    /// <summary>
    /// The separator under which the first line has a column named title; a line with that one word needs the extension of a table.
    /// </summary>
    private static char? FindSeparator(TextDocument document)
    {
        foreach (var separator in Separators)
        {
            using var csv = Open(document, separator, _ => { });
            if (!csv.Read() || !Names(csv).Any(TableColumns.IsTitle)) continue;
            if (csv.FieldCount > 1) return separator;
            if (document.HasExtension(".tsv")) return '\t';
            if (document.HasExtension(".csv")) return ',';
        }
        return null;
    }

    private static CsvReader Open(TextDocument document, char separator, Action<CsvMalformedRecord> onMalformed) =>
        CsvReader.FromText(document.Text, CsvReaderOptions.Default with
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            OnMalformedRecord = onMalformed,
        });

    private static IEnumerable<string> Names(CsvReader csv) => Enumerable.Range(0, csv.FieldCount).Select(i => TextCleaner.Clean(csv.GetString(i)));

    /// <summary>The row's values; null for a row in which all cells are blank.</summary>
    private static TableRow? ReadRow(CsvReader csv, ImmutableArray<TableColumn?> header, int line, IssueLog issues)
    {
        if (Names(csv).All(cell => cell.Length == 0)) return null;
        if (csv.FieldCount > header.Length)
        {
            issues.Add(Severity.Warning, line, "extra-cells", $"The row has {csv.FieldCount} cells, but there are {header.Length} columns; the last ones were left out. Put quotes around values that contain the separator.");
        }
        var row = new TableRow(line);
        for (var i = 0; i < Math.Min(csv.FieldCount, header.Length); i++)
        {
            if (header[i] is { } column) row.Set(column, csv.GetString(i));
        }
        return row;
    }

    private static void ReportQuotes(CsvMalformedReason reason, int line, IssueLog issues)
    {
        if (reason is CsvMalformedReason.StrayQuote) return;
        var what = reason is CsvMalformedReason.UnterminatedQuote
            ? "A quote that opens in this row is never closed, so all lines up to the end of the file were read as one value."
            : "A quoted value in this row has text after its closing quote.";
        issues.Add(Severity.Warning, line, "bad-quotes", $"{what} Close each quote, and double quotes inside a quoted value.");
    }
}
