namespace PaperGraph.Storage.NetworkFiles;

/// <summary>Edge lists: <c>u v [w]</c>, one link per line, between tabs, else commas, else blanks; <c>#</c> and <c>%</c> start comments.</summary>
/// <remarks>
/// Names may be any words, in double quotes if need be. A first line such as <c>Source,Target,Weight</c> is a header, and its column
/// <c>Weight</c> (or strength, value, count) is the weight wherever it stands. More columns are left out.
/// </remarks>
internal static class EdgeListReader
{
    private static readonly string[] FirstEnds = ["source", "from", "src", "u", "node1", "nodea", "node_a", "i"];
    private static readonly string[] SecondEnds = ["target", "to", "dst", "v", "node2", "nodeb", "node_b", "j"];
    private static readonly string[] WeightNames = ["weight", "w", "strength", "value", "count"];

    /// <summary>Reads all lines.</summary>
    /// <param name="lines">The file.</param>
    /// <param name="draft">What to fill.</param>
    /// <param name="known">Whether only nodes that the draft already has may be named: a map file has listed them.</param>
    public static void Read(ByteLines lines, NetworkDraft draft, bool known = false)
    {
        var (weightAt, first) = (2, true);
        var fields = new LineFields();
        while (lines.Next())
        {
            var line = lines.Line;
            if (line.IsEmpty || line[0] is (byte)'#' or (byte)'%') continue;
            fields.Split(line);
            if (first && !known && IsHeader(fields))
            {
                weightAt = WeightColumn(fields);
                draft.Notice(lines.Number, "header", "The first line is taken as a header.");
            }
            else Link(lines.Number, fields, weightAt, draft, known);
            first = false;
        }
    }

    private static void Link(int number, LineFields fields, int weightAt, NetworkDraft draft, bool known)
    {
        var weight = 1.0;
        if (fields.Count < 2) draft.Malformed(number, "The line has one name only; a link needs two, separated by blanks, a tab or a comma.");
        else if (fields[0].IsEmpty || fields[1].IsEmpty) draft.Malformed(number, "A name is empty.");
        else if (weightAt >= 0 && fields.Count > weightAt && !fields[weightAt].IsEmpty && !NetworkDraft.TryWeight(fields[weightAt], out weight))
            draft.Malformed(number, $"\"{Shown(fields[weightAt])}\" is no weight; names with blanks need tabs or commas between them, or double quotes.");
        else if (fields.ByBlanks && fields.Count > 3 && !NetworkDraft.TryWeight(fields[3], out _))
            draft.Malformed(number, "The line has more than two names and a weight; names with blanks need tabs or commas between them, or double quotes.");
        else
        {
            if (fields.Count > 3 && weightAt == 2) draft.Notice(number, "further-columns", "Columns after the third are left out.");
            var (a, b) = known ? (draft.Ids.Find(fields[0]), draft.Ids.Find(fields[1])) : (draft.Ids.GetOrAdd(fields[0]), draft.Ids.GetOrAdd(fields[1]));
            if (a < 0 || b < 0) draft.Malformed(number, $"The map file has no item {Shown(fields[a < 0 ? 0 : 1])}; the link was left out.");
            else draft.Link(a, b, weight, number);
        }
    }

    /// <summary>Single letters, which name nodes of small examples too, make a header only with another word behind them.</summary>
    private static bool IsHeader(LineFields fields)
        => fields.Count >= 2 && FirstEnds.Contains(Lower(fields[0])) && SecondEnds.Contains(Lower(fields[1]))
            && (fields.Count == 2 ? fields[0].Length > 1 : !NetworkDraft.TryWeight(fields[2], out _));

    private static int WeightColumn(LineFields fields)
    {
        for (var i = 2; i < fields.Count; i++)
            if (WeightNames.Contains(Lower(fields[i]))) return i;
        return fields.Count == 3 ? 2 : -1;
    }

    private static string Lower(ReadOnlySpan<byte> field) => System.Text.Encoding.UTF8.GetString(field).ToLowerInvariant();

    private static string Shown(ReadOnlySpan<byte> field) => System.Text.Encoding.UTF8.GetString(field[..Math.Min(field.Length, 40)]);
}
