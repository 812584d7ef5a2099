using System.Globalization;
using System.Text.Json;
using CsvHelper;
using PaperGraph.Databases;
using Spectre.Console;

namespace PaperGraph.Cli.Tables;

/// <summary>Prints the answer to a question.</summary>
internal static class ResultPrinter
{
    private const int WidthInFiles = 240;

    /// <summary>Prints an answer, and says what the server found odd about the statement and how many rows there are; a statement such as <c>COPY … TO</c> has none to give.</summary>
    internal static void Print(QueryResult result, ResultFormat format, TextWriter output, Terminal terminal)
    {
        Print(result, format, output);
        output.Flush();
        terminal.SayNotes(result.Notices);
        terminal.Say(result.Columns.IsEmpty ? "Done." : Words.Count(result.Rows.Length, "row"));
    }

    internal static void Print(QueryResult result, ResultFormat format, TextWriter output)
    {
        if (result.Columns.IsEmpty) return;
        switch (format)
        {
            case ResultFormat.Csv:
                PrintCsv(result, output);
                break;
            case ResultFormat.Json:
                output.WriteLine(JsonSerializer.Serialize(result.Rows.Select(row => Object(result, row)), Json.Line));
                break;
            case ResultFormat.Jsonl:
                foreach (var row in result.Rows) output.WriteLine(JsonSerializer.Serialize(Object(result, row), Json.Line));
                break;
            case ResultFormat.Markdown:
                PrintMarkdown(result, output);
                break;
            default:
                PrintTable(result, output);
                break;
        }
    }

    private static void PrintTable(QueryResult result, TextWriter output)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var (index, column) in result.Columns.Index())
        {
            var header = new TableColumn(Markup.Escape(Words.Printable(column)));
            table.AddColumn(result.Rows.Length > 0 && result.Rows.All(row => row[index] is long or double or null) ? header.RightAligned() : header);
        }
        foreach (var row in result.Rows) table.AddRow(row.Select(value => Markup.Escape(Words.Printable(Text(value)))).ToArray());
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (!console.Profile.Out.IsTerminal) console.Profile.Width = WidthInFiles;
        console.Write(table);
    }

    private static void PrintCsv(QueryResult result, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default with { NewLine = "\n", WriteByteOrderMark = false }, leaveOpen: true);
        foreach (var column in result.Columns) csv.WriteField(column);
        csv.EndRecord();
        foreach (var row in result.Rows)
        {
            foreach (var value in row) csv.WriteField(Text(value, "G12"));
            csv.EndRecord();
        }
    }

    private static void PrintMarkdown(QueryResult result, TextWriter output)
    {
        output.WriteLine($"| {string.Join(" | ", result.Columns.Select(Cell))} |");
        output.WriteLine($"|{string.Concat(Enumerable.Repeat("---|", result.Columns.Length))}");
        foreach (var row in result.Rows) output.WriteLine($"| {string.Join(" | ", row.Select(value => Cell(Text(value))))} |");

        static string Cell(string text) => Words.Printable(text.ReplaceLineEndings(" ")).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
    }

    private static Dictionary<string, object?> Object(QueryResult result, object?[] row)
    {
        var properties = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (index, column) in result.Columns.Index()) properties[column] = row[index];
        return properties;
    }

    private static string Text(object? value, string numbers = "G6") => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        double number => number.ToString(numbers, CultureInfo.InvariantCulture),
        object?[] list => string.Join("; ", list.Select(item => Text(item, numbers))),
        IReadOnlyDictionary<string, object?> map => JsonSerializer.Serialize(map, Json.Line),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
