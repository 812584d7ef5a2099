using System.Collections.Immutable;
using PaperGraph.Extraction.Pages;
using PaperGraph.Extraction.Tables;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction;

/// <summary>Turns the bytes of an input into records, whatever its format.</summary>
public static class Extractor
{
    private const string UnknownKind = "unknown";

    /// <summary>The formats, the most telling first: the first one that recognises an input reads it.</summary>
    private static readonly IInputFormat[] Formats =
        [new JsonFormat(), new DelimitedFormat(), new DailyPapersFormat(), new ResearchBlogFormat(), new PaperListFormat()];

    /// <summary>Detects the format of an input by its content and reads it.</summary>
    /// <param name="name">The input's short name, as it shall stand in records and issues; its extension counts only for a CSV or TSV file with one column.</param>
    /// <param name="bytes">The whole input.</param>
    /// <returns>The records; with issues and no records when nothing could be read.</returns>
    public static ExtractedInput Extract(string name, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(name);
        var issues = new IssueLog(name);
        var text = TextDecoder.Decode(bytes, issues);
        var (kind, records) = text is null ? (UnknownKind, []) : Read(new TextDocument(name, text), issues);
        return new ExtractedInput(name, kind, records, issues.ToImmutable()) { Rejected = issues.Rejected };
    }

    private static (string Kind, ImmutableArray<SourceRecord> Records) Read(TextDocument document, IssueLog issues)
    {
        if (document.FirstLines(1).Count == 0)
        {
            issues.Add(Severity.Error, null, "empty-input", "The input is empty. Check that it was saved or downloaded completely.");
            return (UnknownKind, []);
        }
        if (Array.Find(Formats, candidate => candidate.Recognises(document)) is not { } format)
        {
            issues.Add(Severity.Error, null, "unknown-format", UnknownFormatMessage(document));
            return (UnknownKind, []);
        }
        var records = format.Read(document, issues);
        if (records.IsEmpty) issues.Add(Severity.Warning, null, "no-papers", "The input was read, but it lists no papers.");
        return (format.Kind, records);
    }

    private static string UnknownFormatMessage(TextDocument document) =>
        document.Text.AsSpan().TrimStart().StartsWith("<")
            ? "This looks like HTML or XML, which is not read yet. Save the page as text, or give a table with a column named title."
            : "The content is none of the known formats. Give a page saved as text, JSON Lines, or a CSV or TSV file whose first line names its columns, one of them title.";
}
