namespace PaperGraph.Storage.NetworkFiles;

/// <summary>A line cut into fields: at tabs if it has any, else at commas, else at runs of blanks. A field in double quotes may hold any of these.</summary>
internal sealed class LineFields
{
    private const int Most = 32;
    private readonly int[] starts = new int[Most];
    private readonly int[] lengths = new int[Most];
    private byte[] line = new byte[256];

    /// <summary>Number of fields, counted up to 32.</summary>
    public int Count { get; private set; }

    /// <summary>Whether blanks separated the fields.</summary>
    public bool ByBlanks { get; private set; }

    /// <summary>A field without its quotes.</summary>
    public ReadOnlySpan<byte> this[int index] => line.AsSpan(starts[index], lengths[index]);

    /// <summary>Cuts a line that has no blanks around it.</summary>
    public void Split(ReadOnlySpan<byte> text)
    {
        if (line.Length < text.Length) line = new byte[Math.Max(text.Length, 2 * line.Length)];
        text.CopyTo(line);
        var separator = text.Contains((byte)'\t') ? (byte)'\t' : text.Contains((byte)',') ? (byte)',' : (byte)' ';
        ByBlanks = separator == ' ';
        Count = 0;
        var at = 0;
        while (Count < Most && at <= text.Length)
        {
            while (at < text.Length && text[at] == ' ') at++;
            if (ByBlanks && at == text.Length) break;
            var rest = text[at..];
            if (!rest.IsEmpty && rest[0] == '"' && Quoted(at, text.Length, out var end)) at = end;
            else
            {
                var length = rest.IndexOf(separator);
                if (length < 0) length = rest.Length;
                (starts[Count], lengths[Count]) = (at, rest[..length].TrimEnd((byte)' ').Length);
                at += length;
            }
            Count++;
            at++;
        }
    }

    /// <summary>A field in quotes, in which two quotes stand for one; false when none closes before a separator.</summary>
    private bool Quoted(int at, int length, out int end)
    {
        var separator = ByBlanks ? (byte)' ' : line.AsSpan(0, length).Contains((byte)'\t') ? (byte)'\t' : (byte)',';
        var closing = at + 1;
        while (closing < length && (line[closing] != '"' || closing + 1 < length && line[closing + 1] == '"')) closing += line[closing] == '"' ? 2 : 1;
        end = closing + 1;
        while (end < length && line[end] == ' ' && !ByBlanks) end++;
        if (closing >= length || end < length && line[end] != separator) return false;
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
