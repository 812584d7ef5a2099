using System.Text;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>Edge lists: <c>u v [w]</c>, one link per line, with one separator in the whole file; <c>#</c> and <c>%</c> start comments.</summary>
/// <remarks>
/// Names may be any words, in double quotes if need be. A first line such as <c>Source,Target,Weight</c> is a header and says where the
/// ends and the weight stand; other columns are left out. Below the header of a table nothing is a comment.
/// </remarks>
internal sealed class EdgeListReader(ByteLines lines, EdgeListShape shape, NetworkDraft draft, bool known)
{
    private readonly LineFields fields = new();
    private readonly bool byBlanks = shape.Separator == LineFields.Blanks;
    private int usual = 3;

    /// <summary>Reads all lines.</summary>
    /// <param name="source">The file.</param>
    /// <param name="draft">What to fill.</param>
    /// <param name="known">Whether only nodes that the draft already has may be named: a map file has listed them.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static void Read(HeadedStream source, NetworkDraft draft, bool known, CancellationToken cancellationToken)
    {
        var shape = EdgeListShape.Of(source.Head, source.IsWhole);
        if (known) shape = shape with { Columns = EdgeListColumns.Usual, HasHeader = false };
        new EdgeListReader(new ByteLines(source.Decode(), cancellationToken), shape, draft, known).Read();
    }

    private void Read()
    {
        var (header, comments) = (shape.HasHeader, true);
        while (lines.Next())
        {
            var line = lines.Line;
            if (line.IsEmpty || comments && line[0] is (byte)'#' or (byte)'%') continue;
            if (!header) Link(line);
            else
            {
                (header, comments) = (false, byBlanks);
                fields.Split(line, shape.Separator);
                usual = fields.Count;
                if (shape.GuessedHeader) draft.Notice(lines.Number, "header", "The first line is taken as a header, for it has no number where the others have the weight.");
            }
        }
    }

    private void Link(ReadOnlySpan<byte> line)
    {
        fields.Split(line, shape.Separator);
        var (source, target, weightAt, kind) = shape.Columns;
        var (number, weight) = (lines.Number, 1.0);
        if (fields.Unclosed) draft.Malformed(number, "A double quote is not closed.");
        else if (fields.Count <= Math.Max(source, target)) draft.Malformed(number, TooFew());
        else if (fields[source].IsEmpty || fields[target].IsEmpty) draft.Malformed(number, "A name is empty.");
        else if (weightAt >= 0 && fields.Count > weightAt && !fields[weightAt].IsEmpty && !NetworkDraft.TryWeight(fields[weightAt], out weight)) draft.Malformed(number, NoWeight(fields[weightAt]));
        else if (byBlanks && fields.Count > usual && !NetworkDraft.TryWeight(fields[usual], out _))
            draft.Malformed(number, $"The line has more than {(shape.HasHeader ? "the columns of the header" : "two names and a weight")}; names with blanks need tabs or commas between them, or double quotes.");
        else
        {
            if (fields.Count > 3 && !shape.HasHeader) draft.Notice(number, "further-columns", "Columns after the third are left out.");
            if (kind >= 0 && fields.Count > kind && Ascii.EqualsIgnoreCase(fields[kind], "directed"u8)) draft.Directed(number);
            Link(fields[source], fields[target], weight);
        }
    }

    private void Link(ReadOnlySpan<byte> source, ReadOnlySpan<byte> target, double weight)
    {
        var (a, b) = known ? (draft.Ids.Find(source), draft.Ids.Find(target)) : (draft.Ids.GetOrAdd(source), draft.Ids.GetOrAdd(target));
        if (a < 0 || b < 0) draft.Malformed(lines.Number, $"The map file has no item {Readable.Word(a < 0 ? source : target)}; the link was left out.");
        else draft.Link(a, b, weight, lines.Number);
    }

    private string TooFew() => fields.Count > 1
        ? "The line has too few columns to name both ends of a link."
        : $"The line has one name only; a link needs two, separated by {shape.Separator switch { (byte)'\t' => "a tab", (byte)',' => "a comma", (byte)';' => "a semicolon", _ => "blanks, a tab or a comma" }} as in the first lines.";

    private string NoWeight(ReadOnlySpan<byte> text)
    {
        var pointed = text.ToArray();
        pointed.AsSpan().Replace((byte)',', (byte)'.');
        var reason = NetworkDraft.TryWeight(pointed, out _) ? ": write a point before decimals."
            : byBlanks ? "; names with blanks need tabs or commas between them, or double quotes."
            : ".";
        return $"\"{Readable.Word(text)}\" is no weight{reason}";
    }
}
