using System.Globalization;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>VOSviewer's map file: a header with <c>id</c> and <c>label</c>, one item per line, between tabs, commas or semicolons.</summary>
internal static class VosViewerMap
{
    private static readonly string[] OtherColumns = ["x", "y", "cluster", "description", "url", "sublabel"];

    /// <summary>Whether a line is the header of a map file. One that names the ends of links is none, though Gephi's has an id and a label too.</summary>
    public static bool IsHeader(ReadOnlySpan<byte> line)
    {
        var columns = Columns(line, out _);
        return EdgeListColumns.OfHeader(columns) is null && columns.Contains("label") && columns.Any(column => column == "id" || OtherColumns.Contains(column) || column.StartsWith("weight", StringComparison.Ordinal) || column.StartsWith("score", StringComparison.Ordinal));
    }

    /// <summary>Adds the items with their labels.</summary>
    public static void Read(ByteLines lines, NetworkDraft draft)
    {
        if (!lines.Next()) return;
        var columns = Columns(lines.Line, out var separator);
        var (idAt, labelAt) = (Array.IndexOf(columns, "id"), Array.IndexOf(columns, "label"));
        var nodes = new DeclaredNodes(draft);
        while (lines.Next())
        {
            if (lines.Line.IsEmpty) continue;
            var fields = LineFields.Texts(lines.Line, separator);
            var id = idAt < 0 ? (draft.Ids.Count + 1).ToString(CultureInfo.InvariantCulture) : idAt < fields.Count ? fields[idAt] : "";
            if (id.Length == 0) draft.Malformed(lines.Number, "The item of the map file lacks an id.");
            else
            {
                var node = nodes.Declare(id, lines.Number);
                if (labelAt < fields.Count) draft.Label(node, fields[labelAt]);
            }
        }
    }

    private static string[] Columns(ReadOnlySpan<byte> line, out byte separator)
    {
        separator = FieldSeparator.OfHeader(line);
        return [.. LineFields.Texts(line, separator).Select(column => column.ToLowerInvariant())];
    }
}
