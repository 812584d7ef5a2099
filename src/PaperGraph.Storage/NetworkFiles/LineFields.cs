namespace PaperGraph.Storage.NetworkFiles;

/// <summary>A line cut into fields at a separator. A field in double quotes may hold the separator.</summary>
internal sealed class LineFields
{
    /// <summary>The separator that stands for runs of blanks and tabs.</summary>
    public const byte Blanks = (byte)' ';

    /// <summary>No header that the first bytes show has more columns; a line of nothing but separators must not take all memory.</summary>
    private const int Most = NetworkFile.HeadLength + 1;

    private int[] starts = new int[16];
    private int[] lengths = new int[16];
    private byte[] line = new byte[256];

    /// <summary>Number of fields, counted up to 65537.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a quote opens a field and is never closed.</summary>
    public bool Unclosed { get; private set; }

    /// <summary>A field without its quotes.</summary>
    public ReadOnlySpan<byte> this[int index] => line.AsSpan(starts[index], lengths[index]);

    /// <summary>The fields of a line as text.</summary>
    public static List<string> Texts(ReadOnlySpan<byte> text, byte separator)
    {
        var fields = new LineFields();
        fields.Split(text, separator);
        return [.. Enumerable.Range(0, fields.Count).Select(i => Readable.TextOf(fields[i]))];
    }

    /// <summary>Cuts a line that has no blanks around it.</summary>
    /// <param name="text">The line.</param>
    /// <param name="separator">A tab, comma or semicolon; or <see cref="Blanks"/>.</param>
    public void Split(ReadOnlySpan<byte> text, byte separator)
    {
        if (line.Length < text.Length) line = new byte[Math.Max(text.Length, 2 * line.Length)];
        text.CopyTo(line);
        var byBlanks = separator == Blanks;
        (Count, Unclosed) = (0, false);
        var at = 0;
        while (Count < Most && at <= text.Length)
        {
            while (at < text.Length && (text[at] == ' ' || byBlanks && text[at] == '\t')) at++;
            if (byBlanks && at == text.Length) break;
            if (Count == starts.Length)
            {
                Array.Resize(ref starts, 2 * Count);
                Array.Resize(ref lengths, 2 * Count);
            }
            var rest = text[at..];
            if (!rest.IsEmpty && rest[0] == '"' && Quoted(at, text.Length, separator, out var end)) at = end;
            else
            {
                var length = byBlanks ? rest.IndexOfAny((byte)' ', (byte)'\t') : rest.IndexOf(separator);
                if (length < 0) length = rest.Length;
                (starts[Count], lengths[Count]) = (at, rest[..length].TrimEnd((byte)' ').Length);
                at += length;
            }
            Count++;
            at++;
        }
    }

    /// <summary>A field in quotes, in which two quotes stand for one; false when none closes before a separator.</summary>
    private bool Quoted(int at, int length, byte separator, out int end)
    {
        var byBlanks = separator == Blanks;
        var closing = at + 1;
        while (closing < length && (line[closing] != '"' || closing + 1 < length && line[closing + 1] == '"')) closing += line[closing] == '"' ? 2 : 1;
        end = closing + 1;
        while (end < length && line[end] == ' ' && !byBlanks) end++;
        Unclosed |= closing >= length;
        if (closing >= length || end < length && line[end] != separator && !(byBlanks && line[end] == '\t')) return false;
        // The text moves together over its doubled quotes; what stands behind it stays where it is.
        var to = at + 1;
        for (var from = at + 1; from < closing; from++)
        {
            line[to++] = line[from];
            if (line[from] == '"') from++;
        }
        (starts[Count], lengths[Count]) = (at + 1, to - at - 1);
        return true;
    }
}
