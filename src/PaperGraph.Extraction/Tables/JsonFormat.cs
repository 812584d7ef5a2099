using System.Collections.Immutable;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Tables;

/// <summary>JSON Lines, one object a line; also an array of objects, or objects that span lines.</summary>
internal sealed class JsonFormat : IInputFormat
{
    public string Kind => "table";

    public bool Recognises(TextDocument document) =>
        document.HasExtension(".jsonl", ".ndjson", ".json") || IsObjectOrArray(document.Lines[0].Text);

    public ImmutableArray<SourceRecord> Read(TextDocument document, IssueLog issues)
    {
        var rows = new JsonRows(issues);
        if (IsByLine(document)) rows.ReadLines(document);
        else rows.ReadWhole(document);
        return rows.ToImmutable();
    }

    /// <summary>An opening brace or bracket alone would also fit LaTeX and wiki text.</summary>
    private static bool IsObjectOrArray(string line)
    {
        var inside = line.AsSpan(1).TrimStart();
        return line[0] switch
        {
            '{' => inside.IsEmpty || inside[0] is '"' or '}',
            '[' => inside.IsEmpty || inside[0] is '{' or ']',
            _ => false,
        };
    }

    private static bool IsByLine(TextDocument document) =>
        document.HasExtension(".jsonl", ".ndjson") || (document.Lines[0].Text[0] == '{' && document.Lines[0].Text[^1] == '}');
}
