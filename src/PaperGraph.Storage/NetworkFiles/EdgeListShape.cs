using System.Text;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>How an edge list is laid out, as its first lines tell: one separator for the whole file, and perhaps a header.</summary>
/// <param name="Separator">A tab, comma or semicolon; or <see cref="LineFields.Blanks"/>.</param>
/// <param name="Columns">Where the ends and the weight stand.</param>
/// <param name="HasHeader">Whether the first line names the columns.</param>
/// <param name="GuessedHeader">Whether that is concluded from numbers below words, not from the words.</param>
internal sealed record EdgeListShape(byte Separator, EdgeListColumns Columns, bool HasHeader, bool GuessedHeader)
{
    private const int Looked = 50;

    /// <summary>Looks at the first lines.</summary>
    /// <param name="head">The first bytes, decoded to UTF-8, without mark.</param>
    public static EdgeListShape Of(ReadOnlySpan<byte> head)
    {
        var lines = FirstLines(head);
        if (lines.Count == 0) return new EdgeListShape(LineFields.Blanks, EdgeListColumns.Usual, false, false);
        var separator = SeparatorOf(lines);
        var first = Cut(lines[0], separator);
        if (EdgeListColumns.OfHeader(first) is { } named) return new EdgeListShape(separator, named, true, false);
        var guessed = separator != LineFields.Blanks && first.Count > 2 && !first.Any(IsNumber) && first.All(word => word.Length > 0) && Weighted(lines, separator);
        return new EdgeListShape(separator, EdgeListColumns.Usual, guessed, guessed);
    }

    /// <summary>Whether the fields that a line has between a separator name the ends of links.</summary>
    public static bool IsHeader(ReadOnlySpan<byte> line) => Of(line) is { HasHeader: true };

    /// <summary>The first of tab, comma and semicolon that half of the lines have, else blanks.</summary>
    private static byte SeparatorOf(List<byte[]> lines)
    {
        if (Half((byte)'\t')) return (byte)'\t';
        var (comma, semicolon) = (Half((byte)','), Half((byte)';'));
        if (comma && semicolon) comma = Weighted(lines, (byte)',') || !Weighted(lines, (byte)';');
        return comma ? (byte)',' : semicolon ? (byte)';' : LineFields.Blanks;

        bool Half(byte separator) => 2 * lines.Count(line => Separates(line, separator)) >= lines.Count;
    }

    /// <summary>Whether a line has the separator outside of quotes, and not only as the decimal comma of its third field or a later one.</summary>
    private static bool Separates(byte[] line, byte separator)
    {
        var (quoted, fields, start) = (false, 0, 0);
        for (var at = 0; at <= line.Length; at++)
        {
            var b = at < line.Length ? line[at] : (byte)' ';
            if (b == '"') quoted = !quoted;
            if (quoted) continue;
            if (b == separator && (b != ',' || fields < 2 || !IsDecimal(line.AsSpan(start)))) return true;
            if (b is not ((byte)' ' or (byte)';' or (byte)'\t')) continue;
            if (at > start) fields++;
            start = at + 1;
        }
        return false;
    }

    /// <summary>Digits, a comma, digits, and then another separator or the end.</summary>
    private static bool IsDecimal(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAny(" ;\t"u8);
        var number = (end < 0 ? text : text[..end]).TrimStart("-+"u8);
        var comma = number.IndexOf((byte)',');
        return comma > 0 && comma < number.Length - 1 && number[..comma].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0
            && number[(comma + 1)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
    }

    /// <summary>Whether all lines but the first have a number in their third column.</summary>
    private static bool Weighted(List<byte[]> lines, byte separator)
        => lines.Count > 1 && lines.Skip(1).All(line => Cut(line, separator) is { Count: > 2 } fields && IsNumber(fields[2]));

    private static bool IsNumber(string text) => Encoding.UTF8.GetBytes(text) is var bytes && (NetworkDraft.TryWeight(bytes, out _) || IsDecimal(bytes));

    private static List<string> Cut(byte[] line, byte separator)
    {
        var fields = new LineFields();
        fields.Split(line, separator);
        return [.. Enumerable.Range(0, fields.Count).Select(i => Encoding.UTF8.GetString(fields[i]))];
    }

    /// <summary>The first lines that hold something and are no comments; the last one may be cut, and counts only when it is the only one.</summary>
    private static List<byte[]> FirstLines(ReadOnlySpan<byte> head)
    {
        var lines = new List<byte[]>();
        while (!head.IsEmpty && lines.Count < Looked)
        {
            var end = head.IndexOf((byte)'\n');
            var line = (end < 0 ? head : head[..end]).Trim(" \r"u8);
            if (!line.IsEmpty && line[0] is not ((byte)'#' or (byte)'%') && (end >= 0 || head.Length < NetworkFile.HeadLength || lines.Count == 0)) lines.Add(line.ToArray());
            head = end < 0 ? [] : head[(end + 1)..];
        }
        return lines;
    }
}
