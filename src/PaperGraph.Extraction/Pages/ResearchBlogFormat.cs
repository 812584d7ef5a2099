using System.Collections.Immutable;
using PaperGraph.Extraction.Pages.Listings;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Pages;

/// <summary>
/// A listing of papers as cards, such as a research blog's: a field with a date, title, authors, abstract and a line of tags, in whatever order the
/// page has them; perhaps with counts per field at its top.
/// </summary>
internal sealed class ResearchBlogFormat : IInputFormat
{
    private const int LeastDates = 3;

    /// <summary>So many lines tell what kind of page it is.</summary>
    private const int SampledLines = 4000;

    public string Kind => "research-blog";

    /// <summary>A field that repeatedly stands beside dates, or dates alone between several other lines.</summary>
    public bool Recognises(TextDocument document)
    {
        var start = document.Paragraphs[..Math.Min(document.Paragraphs.Length, SampledLines)];
        var fields = FieldNames.Find(start);
        var heads = start.Count(line => fields.Read(line.Text) is not null);
        return fields.Any ? heads > 0 : heads >= LeastDates && start.Length >= 3 * heads;
    }

    public ImmutableArray<SourceRecord> Read(TextDocument document, IssueLog issues)
    {
        var fields = FieldNames.Find(document.Paragraphs);
        var cards = Cards(document.Paragraphs, fields, issues);
        var records = new CardReader(cards, issues).Read();
        CheckCounts(fields.Header, records, issues);
        return records;
    }

    private static List<Card> Cards(ImmutableArray<TextLine> page, FieldNames fields, IssueLog issues)
    {
        var afterHeader = fields.Header.Lines.LastOrDefault();
        var lines = new LineCosts([.. page.Where(line => line.Number > afterHeader)], fields);
        var readings = LayoutLearner.Read(lines);
        var (cards, leftOut, inside) = (new List<Card>(), new LeftOut(issues), Inside(readings));
        foreach (var line in page.TakeWhile(line => line.Number < afterHeader))
        {
            if (fields.Header.Lines.Contains(line.Number)) leftOut.EndRun();
            else leftOut.Add(line, isInside: false);
        }
        leftOut.EndRun();
        for (var i = 0; i < readings.Length; i++)
        {
            if (readings[i] is { } reading)
            {
                leftOut.EndRun();
                if (reading.OpensCard) cards.Add(new Card { Line = lines.Lines[i].Number });
                cards[^1].Add(lines.Lines[i], reading.Part, lines.Heads[i]);
            }
            else if (lines.Heads[i] is { Field: not null, Date.Length: > 0 })
            {
                leftOut.EndRun();
                issues.Reject(Severity.Error, lines.Lines[i].Number, "missing-title", $"Nothing that follows \"{lines.Lines[i].Text}\" is a title, so the card was not read. Add the title on a line of its own.");
            }
            else
            {
                leftOut.Add(lines.Lines[i], inside[i]);
            }
        }
        leftOut.Report();
        return cards;
    }

    /// <summary>For each line whether the next line of a paper belongs to a card that is already open.</summary>
    private static bool[] Inside(LineReading?[] readings)
    {
        var inside = new bool[readings.Length];
        for (var i = readings.Length - 2; i >= 0; i--) inside[i] = readings[i + 1] is { } next ? !next.OpensCard : inside[i + 1];
        return inside;
    }

    private static void CheckCounts(FieldHeader header, ImmutableArray<SourceRecord> records, IssueLog issues)
    {
        int? line = header.Lines.IsEmpty ? null : header.Lines[0];
        if (header.Total is { } total && total != records.Length) Report("papers in total", total, records.Length);
        foreach (var (field, stated) in header.Counts)
        {
            var read = records.Count(record => record.Fields is [var name] && name == field);
            if (read != stated) Report($"papers in {field}", stated, read);
        }

        void Report(string what, int stated, int read) =>
            issues.Add(Severity.Warning, line, "count-mismatch", $"The page states {stated} {what}, but {read} were read. Check that the page was saved completely.");
    }
}
