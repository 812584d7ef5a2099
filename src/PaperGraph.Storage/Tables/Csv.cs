using System.Text.Json;
using CsvHelper;

namespace PaperGraph.Storage.Tables;

/// <summary>The one CSV dialect of the output: UTF-8 without mark, LF, RFC 4180 quoting, invariant numbers, one line per row.</summary>
internal static class Csv
{
    /// <summary>How the graph's files are read back.</summary>
    internal static CsvReaderOptions Reading { get; } = CsvReaderOptions.Default with
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
    };

    /// <summary>How the graph's files are written: every text exactly as it is.</summary>
    internal static CsvWriterOptions Exact { get; } = CsvWriterOptions.Default with
    {
        NewLine = "\n",
        Quoting = CsvQuoting.WhenNeededOrWhitespace,
        TrueValue = "true",
        FalseValue = "false",
    };

    /// <summary>How tables for spreadsheets are written: text that a spreadsheet would run as a formula gets an apostrophe in front.</summary>
    internal static CsvWriterOptions ForSpreadsheets { get; } = Exact with { Injection = CsvInjection.Escape };

    /// <summary>Writes a header and rows; returns the number of rows.</summary>
    internal static int Write(string path, CsvWriterOptions options, IReadOnlyList<string> header, IEnumerable<object?[]> rows)
    {
        using var csv = CsvWriter.ToFile(path, options);
        foreach (var column in header) csv.WriteField(column);
        csv.EndRecord();
        var count = 0;
        foreach (var row in rows)
        {
            foreach (var value in row) WriteField(csv, value);
            csv.EndRecord();
            count++;
        }
        return count;
    }

    /// <summary>The name of a value as the files have it.</summary>
    internal static string CamelCase(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>Writes a field: text on one line, numbers with twelve digits, undefined ones empty.</summary>
    internal static void WriteField(CsvWriter csv, object? value)
    {
        switch (value)
        {
            case string text:
                csv.WriteField(OneLine(text));
                break;
            case double number:
                // Twelve digits: far beyond what any measure means, and free of the last-bit differences between processors.
                csv.WriteField(double.IsFinite(number) ? number : (double?)null, "G12");
                break;
            default:
                csv.WriteField(value);
                break;
        }
    }

    /// <summary>The text with every line break replaced by a space, since readers disagree on quoted line breaks.</summary>
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
