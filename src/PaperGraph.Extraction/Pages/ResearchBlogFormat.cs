using System.Collections.Immutable;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Pages;

/// <summary>
/// A research blog's listing: counts per field, then cards of a field with a date, title, authors, abstract and a line of tags.
/// </summary>
internal sealed class ResearchBlogFormat : IInputFormat
{
    public string Kind => "research-blog";

    public bool Recognises(TextDocument document)
    {
        var fields = BlogFields.Find(document);
        return fields.Names.Length > 0 && document.Lines.Any(line => fields.ReadCardHead(line.Text) is not null);
    }

    public ImmutableArray<SourceRecord> Read(TextDocument document, IssueLog issues)
    {
        var fields = BlogFields.Find(document);
        var records = ImmutableArray.CreateBuilder<SourceRecord>();
        var cards = 0;
        var seen = new Dictionary<(string, string, string), int>();
        foreach (var card in Cards(document, fields))
        {
            cards++;
            if (BlogCard.Read(card, records.Count + 1, issues) is not { } record) continue;
            if (seen.TryAdd((record.Title, card.Head.Field, card.Head.Date), record.Line)) records.Add(record);
            else issues.Reject(Severity.Info, record.Line, "repeated-card", $"The card repeats the one at line {seen[(record.Title, card.Head.Field, card.Head.Date)]} and is counted once.");
        }
        CheckAbstracts(records, issues);
        CheckCounts(fields, records, issues);
        return records.ToImmutable();
    }

    private static IEnumerable<BlogCardLines> Cards(TextDocument document, BlogFields fields)
    {
        BlogCardLines? card = null;
        foreach (var line in document.Lines)
        {
            if (fields.ReadCardHead(line.Text) is { } head)
            {
                if (card is not null) yield return card;
                card = new BlogCardLines(head, line.Number, []);
            }
            else if (line.Text is not ("Latest" or "All Posts"))
            {
                card?.Body.Add(line);
            }
        }
        if (card is not null) yield return card;
    }

    /// <summary>A page that lists papers without abstracts is a kind of page; a single card without one has lost it.</summary>
    private static void CheckAbstracts(ImmutableArray<SourceRecord>.Builder records, IssueLog issues)
    {
        var without = records.Where(record => record.Abstract is null).ToArray();
        if (without.Length > 1 && without.Length == records.Count)
        {
            issues.Add(Severity.Info, null, "no-abstracts", $"None of the {without.Length} cards has an abstract.");
            return;
        }
        foreach (var record in without)
            issues.Add(Severity.Warning, record.Line, "missing-abstract", "The card has no abstract; the paper is kept without.");
    }

    private static void CheckCounts(BlogFields fields, ImmutableArray<SourceRecord>.Builder records, IssueLog issues)
    {
        if (fields.Total is { } total && total != records.Count) Report("papers in total", total, records.Count);
        foreach (var (field, stated) in fields.Counts)
        {
            var read = records.Count(record => record.Fields is [var name] && name == field);
            if (read != stated) Report($"papers in {field}", stated, read);
        }

        void Report(string what, int stated, int read) =>
            issues.Add(Severity.Warning, fields.HeaderLine, "count-mismatch", $"The page states {stated} {what}, but {read} were read. Check that the page was saved completely.");
    }
}
