using System.Collections.Immutable;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Pages;

/// <summary>Titles and abstracts on alternating lines, as they are copied from a page.</summary>
/// <remarks>
/// A line is told to be a title or an abstract by its length and its end, not by its number, so that one missing line
/// does not shift all that follow.
/// </remarks>
internal sealed class PaperListFormat : IInputFormat
{
    /// <summary>Without furniture that names the page, so many of the lines must be titles with their abstracts.</summary>
    private const double LeastPairedShare = 0.8;

    public string Kind => "paper-list";

    public bool Recognises(TextDocument document)
    {
        var lines = ContentLines(document, _ => { });
        var pairs = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (LineShape.IsAbstract(lines[i].Text) && !LineShape.IsAbstract(lines[i - 1].Text)) pairs++;
        }
        return pairs > 0 && (lines.Count < document.Paragraphs.Length || (pairs > 1 && 2.0 * pairs / lines.Count >= LeastPairedShare));
    }

    public ImmutableArray<SourceRecord> Read(TextDocument document, IssueLog issues)
    {
        var leftOut = new LeftOut(issues);
        var lines = ContentLines(document, line => leftOut.Add(line, isInside: false));
        leftOut.Report();
        var records = ImmutableArray.CreateBuilder<SourceRecord>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (LineShape.IsAbstract(lines[i].Text))
            {
                issues.Reject(Severity.Error, lines[i].Number, "missing-title", "This line reads like an abstract, but the line before it is no title; it was not read. Add the title on the line before.");
                continue;
            }
            var text = i + 1 < lines.Count ? AbstractAfter(lines, i, issues) : null;
            if (text is null) issues.Add(Severity.Warning, lines[i].Number, "missing-abstract", "No abstract follows the title; the paper is kept without one.");
            records.Add(new SourceRecord { Title = lines[i].Text, Line = lines[i].Number, Rank = records.Count + 1, Abstract = text });
            if (text is not null) i++;
        }
        return records.ToImmutable();
    }

    /// <summary>The line after the title at <paramref name="title"/>, unless it is a title itself.</summary>
    private static string? AbstractAfter(List<TextLine> lines, int title, IssueLog issues)
    {
        var next = lines[title + 1];
        if (LineShape.IsAbstract(next.Text)) return next.Text;
        var followedByTitle = title + 2 >= lines.Count || !LineShape.IsAbstract(lines[title + 2].Text);
        if (!followedByTitle || !LineShape.EndsSentence(next.Text) || next.Text.Length <= lines[title].Text.Length) return null;
        issues.Add(Severity.Info, next.Number, "doubtful-abstract", "This short line was taken as the abstract of the title before it, because it ends as a sentence does.");
        return next.Text;
    }

    private static List<TextLine> ContentLines(TextDocument document, Action<TextLine> leaveOut)
    {
        var content = new List<TextLine>(document.Paragraphs.Length);
        foreach (var line in document.Paragraphs)
        {
            if (PageFurniture.IsFurniture(line.Text)) leaveOut(line);
            else content.Add(line with { Text = PageFurniture.WithoutButton(line.Text) });
        }
        return content;
    }
}
