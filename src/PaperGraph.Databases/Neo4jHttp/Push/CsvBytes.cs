using System.Buffers;
using System.Globalization;
using System.Text;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>
/// Rows as a file for LOAD CSV. Values are separated by the unit separator, which texts do not hold, so that hardly any value needs
/// quotes: reading quoted ones is slower, and what a backslash means in them depends on a setting of the server.
/// </summary>
/// <param name="quoting">What the server takes a backslash within quotes for.</param>
internal sealed class CsvBytes(CsvQuoting quoting)
{
    /// <summary>The clause that reads such a file at <c>$url</c>, a map <c>r</c> per row.</summary>
    public const string LoadClause = @"LOAD CSV WITH HEADERS FROM $url AS r FIELDTERMINATOR '\u001F'";

    private const char Delimiter = '\u001F';
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(Delimiter, '\r', '\n');

    /// <summary>Writes a header and rows, UTF-8, one line each.</summary>
    public byte[] Write(IReadOnlyCollection<string> columns, IEnumerable<object?[]> rows)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true))
        {
            writer.Write(string.Join(Delimiter, columns));
            writer.Write('\n');
            foreach (var row in rows)
            {
                for (var i = 0; i < row.Length; i++)
                {
                    if (i > 0) writer.Write(Delimiter);
                    Write(writer, row[i]);
                }
                writer.Write('\n');
            }
        }
        return stream.ToArray();
    }

    private void Write(StreamWriter writer, object? value)
    {
        switch (value)
        {
            case null: break;
            case string text: Write(writer, text); break;
            case string[] texts: Write(writer, string.Join(';', texts)); break;
            case bool flag: writer.Write(flag ? "true" : "false"); break;
            case long whole: writer.Write(whole.ToString(CultureInfo.InvariantCulture)); break;
            case double number: writer.Write(number.ToString("R", CultureInfo.InvariantCulture)); break;
            case DateOnly date: writer.Write(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            default: throw new ArgumentException($"A value of type {value.GetType().Name} cannot be written to a file for LOAD CSV.", nameof(value));
        }
    }

    private void Write(StreamWriter writer, string text)
    {
        if (!text.StartsWith('"') && !text.AsSpan().ContainsAny(NeedQuotes))
        {
            writer.Write(text);
            return;
        }
        var escaped = text.Replace("\"", "\"\"", StringComparison.Ordinal);
        writer.Write('"');
        writer.Write(quoting == CsvQuoting.BackslashEscapes ? escaped.Replace(@"\", @"\\", StringComparison.Ordinal) : escaped);
        writer.Write('"');
    }
}

/// <summary>How a server reads quoted values (its setting <c>db.import.csv.legacy_quote_escaping</c>).</summary>
internal enum CsvQuoting
{
    /// <summary>A backslash escapes quotes and itself: Neo4j's default.</summary>
    BackslashEscapes,

    /// <summary>A backslash is a character like others, as RFC 4180 has it.</summary>
    Rfc4180,
}
