using System.Collections.Immutable;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Tables;

/// <summary>JSON Lines, one object a line; also an array of objects, or objects that span lines.</summary>
internal sealed class JsonFormat : IInputFormat
{
    public string Kind => "table";

    public bool Recognises(TextDocument document) => document.FirstLines(1) is [var first] && IsObjectOrArray(first.Text);

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

    /// <summary>A whole object on the first line; where that line breaks off, a second one that opens another object, which the value of no column does.</summary>
    private static bool IsByLine(TextDocument document)
    {
        var lines = document.FirstLines(2);
        var (first, second) = (lines[0].Text, lines.Count > 1 ? lines[1].Text : "");
        return first[0] == '{' && (first[^1] == '}' || second.StartsWith("{\"", StringComparison.Ordinal));
    }
}
