using System.Text;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>Tells what separates the fields of a text table: tabs, else commas, else semicolons, else blanks.</summary>
internal static class FieldSeparator
{
    /// <summary>The first of tab, comma and semicolon that half of the lines have, else blanks.</summary>
    /// <remarks>Of lines with commas and semicolons, the one between which all have a weight in their third field.</remarks>
    public static byte Of(IReadOnlyList<byte[]> lines)
    {
        if (Half((byte)'\t')) return (byte)'\t';
        var (comma, semicolon) = (Half((byte)','), Half((byte)';'));
        if (comma && semicolon) comma = IsWeighted(lines, (byte)',') || !IsWeighted(lines, (byte)';');
        return comma ? (byte)',' : semicolon ? (byte)';' : LineFields.Blanks;

        bool Half(byte separator) => 2 * lines.Count(line => Separates(line, separator)) >= lines.Count;
    }

    /// <summary>The separator of a table by its header; a comma when there is none, for blanks separate only links.</summary>
    public static byte OfHeader(ReadOnlySpan<byte> line) => Of([line.ToArray()]) is var separator and not LineFields.Blanks ? separator : (byte)',';

    /// <summary>Whether all lines but the first have a number in their third field.</summary>
    public static bool IsWeighted(IReadOnlyList<byte[]> lines, byte separator)
        => lines.Count > 1 && lines.Skip(1).All(line => LineFields.Texts(line, separator) is { Count: > 2 } fields && IsNumber(fields[2]));

    /// <summary>Whether a text is a number, even with a decimal comma.</summary>
    public static bool IsNumber(string text) => Encoding.UTF8.GetBytes(text) is var bytes && (NetworkDraft.TryWeight(bytes, out _) || IsDecimal(bytes));

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
}
