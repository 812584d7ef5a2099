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
    /// <param name="isWhole">Whether these are all there are; else the last line may be cut.</param>
    public static EdgeListShape Of(ReadOnlySpan<byte> head, bool isWhole)
    {
        var lines = FirstLines(head, isWhole);
        if (lines.Count == 0) return new EdgeListShape(LineFields.Blanks, EdgeListColumns.Usual, false, false);
        var separator = FieldSeparator.Of(lines);
        var first = LineFields.Texts(lines[0], separator);
        if (EdgeListColumns.OfHeader(first) is { } named)
        {
            if (named.Weight < 0 && first.Count == 3 && 3 - named.Source - named.Target is var third && HoldsNumbers(lines, separator, third)) named = named with { Weight = third };
            return new EdgeListShape(separator, named, true, false);
        }
        var guessed = separator != LineFields.Blanks && first.Count > 2 && !first.Any(FieldSeparator.IsNumber) && first.All(word => word.Length > 0) && FieldSeparator.IsWeighted(lines, separator);
        return new EdgeListShape(separator, EdgeListColumns.Usual, guessed, guessed);
    }

    /// <summary>Whether most of what a column has below its header are numbers; what is not is then an error of its line.</summary>
    private static bool HoldsNumbers(List<byte[]> lines, byte separator, int column)
    {
        string[] values = [.. lines.Skip(1).Select(line => LineFields.Texts(line, separator)).Where(fields => fields.Count > column && fields[column].Length > 0).Select(fields => fields[column])];
        return 2 * values.Count(FieldSeparator.IsNumber) > values.Length;
    }

    /// <summary>The first lines that hold something and are no comments; one that may be cut counts only when it is the only one.</summary>
    private static List<byte[]> FirstLines(ReadOnlySpan<byte> head, bool isWhole)
    {
        var lines = new List<byte[]>();
        while (!head.IsEmpty && lines.Count < Looked)
        {
            var end = head.IndexOf((byte)'\n');
            var line = (end < 0 ? head : head[..end]).Trim(" \r"u8);
            if (!line.IsEmpty && line[0] is not ((byte)'#' or (byte)'%') && (end >= 0 || isWhole || lines.Count == 0)) lines.Add(line.ToArray());
            head = end < 0 ? [] : head[(end + 1)..];
        }
        return lines;
    }
}
