using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Pages;

/// <summary>Cuts a daily-papers page into papers: one ends with its date, or where text follows its number of authors.</summary>
internal sealed class DailyEntries(LeftOut leftOut)
{
    private readonly List<DailyEntry> entries = [];
    private readonly List<(int Count, bool? IsComments)> counts = [];
    private DailyEntry entry = new();
    private bool countsStandBefore;
    private bool atTop = true;
    private bool afterDot;
    private bool nameFollows;

    /// <summary>Cuts the page; what is no part of a paper is reported.</summary>
    public List<DailyEntry> Cut(IReadOnlyList<TextLine> lines)
    {
        var heading = Heading(lines);
        for (var i = 0; i <= heading; i++) leftOut.Add(lines[i], isInside: false);
        foreach (var line in lines.Skip(heading + 1)) Add(line);
        GiveCounts(isEnd: true);
        End();
        return [.. entries.SelectMany(Apart).Where(IsPaper)];
    }

    private void Add(TextLine line)
    {
        var date = DailyLine.Date(line.Text);
        var isNext = nameFollows;
        nameFollows = false;
        if (isNext || PageFurniture.IsFurniture(line.Text) || (atTop && date is not null))
        {
            nameFollows = !isNext && PageFurniture.NameFollows(line.Text);
            leftOut.Add(line, isInside: false);
            return;
        }
        leftOut.EndRun();
        if (!line.Text.Any(char.IsLetterOrDigit))
        {
            afterDot = true;
            return;
        }
        if (DailyLine.Authors(line.Text) is { } authors) AddAuthors(line, authors.Count, DailyLine.Date(authors.After));
        else if (date is { } dated && (afterDot || entry.AuthorLine is not null)) AddDate(line, dated);
        else if (entry.AuthorLine is null && (entry.Text.Count == 0 || entry.Text.Exists(text => LineShape.IsAbstract(text.Text))) && DailyLine.Votes(line.Text) is { } count) counts.Add(count);
        else AddText(line);
        (atTop, afterDot) = (false, false);
    }

    private void AddAuthors(TextLine line, int? count, (PageDateParts Date, int? Comments)? date)
    {
        (entry.AuthorCount, entry.AuthorLine) = (count, line.Number);
        if (date is { } dated) AddDate(line, dated);
    }

    private void AddDate(TextLine line, (PageDateParts Date, int? Comments) dated)
    {
        (entry.Date, entry.DateLine, entry.Comments) = (dated.Date, line.Number, dated.Comments);
        End();
    }

    private void AddText(TextLine line)
    {
        if (entry.AuthorLine is not null) End();
        if (entry.Text.Count == 0) GiveCounts(isEnd: false);
        entry.Text.Add(line with { Text = PageFurniture.WithoutButton(line.Text) });
    }

    private void End()
    {
        if (entry.Text.Count > 0 || entry.AuthorLine is not null || entry.Date is not null) entries.Add(entry);
        entry = new DailyEntry();
    }

    /// <summary>
    /// Gives the counts between two papers to them: votes stand before a title, comments after a date. Which of the two a single count is, the
    /// start of the page tells: it has votes when a count stands before the first title.
    /// </summary>
    private void GiveCounts(bool isEnd)
    {
        if (entries.Count == 0) countsStandBefore = counts.Count > 0;
        for (var i = 0; i < counts.Count; i++)
        {
            var (count, isComments) = counts[i];
            var isBefore = !isEnd && (entries.Count == 0 || (countsStandBefore && i == counts.Count - 1));
            var owner = isBefore ? entry : entries.LastOrDefault() ?? entry;
            if (isComments ?? !isBefore) owner.Comments ??= count;
            else owner.Upvotes ??= count;
        }
        counts.Clear();
    }

    /// <summary>The last line of the page's heading: menus stand before it.</summary>
    private static int Heading(IReadOnlyList<TextLine> lines)
    {
        var heading = -1;
        for (var i = 0; i < lines.Count && DailyLine.Authors(lines[i].Text) is null; i++)
            if (PageFurniture.IsHeading(lines[i].Text)) heading = i;
        return heading;
    }

    /// <summary>Cuts papers apart of which only the last has its number of authors and date: a new one starts with a title between two abstracts.</summary>
    private static IEnumerable<DailyEntry> Apart(DailyEntry entry)
    {
        var text = entry.Text;
        var start = 0;
        for (var at = 2; at + 1 < text.Count; at++)
        {
            if (at - start < 2 || !StartsPaper(text, at)) continue;
            var without = new DailyEntry();
            without.Text.AddRange(text[start..at]);
            yield return without;
            start = at;
        }
        text.RemoveRange(0, start);
        yield return entry;
    }

    private static bool StartsPaper(List<TextLine> text, int at) =>
        LineShape.IsAbstract(text[at - 1].Text) && !LineShape.IsAbstract(text[at].Text) && !LineShape.EndsSentence(text[at].Text) && LineShape.IsAbstract(text[at + 1].Text);

    /// <summary>Leaves out short lines at the foot of the page, and those before a title: of several lines before an abstract the last is the title.</summary>
    private bool IsPaper(DailyEntry entry)
    {
        var before = entry.IsPaper ? entry.Text.FindIndex(line => LineShape.IsAbstract(line.Text)) - 1 : entry.Text.Count;
        for (var i = 0; i < before; i++) leftOut.Add(entry.Text[i], isInside: false);
        leftOut.EndRun();
        if (before > 0) entry.Text.RemoveRange(0, before);
        return entry.IsPaper;
    }
}
