using System.Collections.Frozen;
using System.Collections.Immutable;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tables;

/// <summary>CSV and TSV whose first line names the columns; lists have <c>;</c> between their entries.</summary>
internal sealed class DelimitedFormat : IInputFormat
{
    private static readonly char[] Separators = ['\t', ',', ';'];

    /// <summary>What databases, R, pandas and spreadsheets write where there is no value; a title may be any of them.</summary>
    private static readonly FrozenSet<string> EmptyMarks = FrozenSet.Create(StringComparer.Ordinal, "NULL", "null", "NA", "N/A", "n/a", "#N/A", "NaN", "nan", "None", "none", "\\N");

    public string Kind => "table";

    public bool Recognises(TextDocument document) => FindSeparator(document) is not null;

    public ImmutableArray<SourceRecord> Read(TextDocument document, IssueLog issues)
    {
        var records = ImmutableArray.CreateBuilder<SourceRecord>();
        var rows = new DelimitedRows(document.Text, FindSeparator(document)!.Value);
        var first = rows.Read()!;
        var header = new TableColumns(issues).FindAll(first.Cells.Select(TextCleaner.Clean), first.Line);
        rows.Columns = header.Length;
        var marks = 0;
        while (rows.Read() is { } row)
        {
            ReportQuotes(row, issues);
            if (ToTableRow(row, header, issues, ref marks)?.ToRecord(records.Count + 1, issues) is { } record) records.Add(record);
        }
        if (marks > 0) issues.Add(Severity.Info, first.Line, "empty-marks", $"{marks} {(marks == 1 ? "cell that says" : "cells that say")} only that there is no value, such as NULL or N/A, {(marks == 1 ? "was" : "were")} taken as empty.");
        return AuthorSeparators.Cut(records.ToImmutable(), first.Line, issues);
    }

    /// <summary>
    /// The separator under which the first line has a column named title; a line with that one word needs the extension of a table.
    /// </summary>
    private static char? FindSeparator(TextDocument document)
    {
        if (document.FirstLines(1) is not [{ } line]) return null;
        if (!TableColumns.MayNameTitle(line.Text)) return null;
        foreach (var separator in Separators)
        {
            if (new DelimitedRows(document.Text, separator).Read() is not { } header || !header.Cells.Any(name => TableColumns.IsTitle(TextCleaner.Clean(name)))) continue;
            if (header.Cells.Count > 1) return separator;
            if (document.HasExtension(".tsv")) return '\t';
            if (document.HasExtension(".csv")) return ',';
        }
        return null;
    }

    /// <summary>The row's values; null for a row in which all cells are blank.</summary>
    private static TableRow? ToTableRow(DelimitedRow row, ImmutableArray<TableColumn?> header, IssueLog issues, ref int marks)
    {
        if (row.Cells.TrueForAll(string.IsNullOrWhiteSpace)) return null;
        if (row.Cells.Count > header.Length)
        {
            issues.Add(Severity.Warning, row.Line, "extra-cells", $"The row has {row.Cells.Count} cells, but there are {header.Length} columns; the last ones were left out. Put quotes around values that contain the separator.");
        }
        var values = new TableRow(row.Line);
        for (var i = 0; i < Math.Min(row.Cells.Count, header.Length); i++)
        {
            if (header[i] is not { } column) continue;
            if (column == TableColumn.Title || !EmptyMarks.Contains(row.Cells[i].Trim())) values.Set(column, row.Cells[i]);
            else marks++;
        }
        return values;
    }

    private static void ReportQuotes(DelimitedRow row, IssueLog issues)
    {
        if (row.Quotes == QuoteState.Sound) return;
        var what = row.Quotes switch
        {
            QuoteState.Recovered => $"A quote that opens in this row is never closed; the row was taken to end at line {row.LastLine}, before the next line that is a row by itself.",
            QuoteState.NeverClosed => $"A quote that opens in this row is never closed, so lines {row.Line} to {row.LastLine} were read as one row.",
            _ => "A quoted value in this row has text after its closing quote.",
        };
        issues.Add(Severity.Warning, row.Line, "bad-quotes", $"{what} Close each quote, and double quotes inside a quoted value.");
    }
}
