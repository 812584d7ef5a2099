using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Pages;

/// <summary>A daily-papers page: title, abstract, "• 3 authors", "·", and a date that a count of comments may follow.</summary>
/// <remarks>
/// The page leaves the year out exactly when it is the current one, so every year that it states is an earlier one.
/// The current year is therefore taken to be the one after the latest stated: a guess that needs no clock and is
/// wrong only when the page has no paper of the year before. One issue says what was guessed.
/// </remarks>
internal sealed partial class DailyPapersFormat : IInputFormat
{
    public string Kind => "daily-papers";

    public bool Recognises(TextDocument document) => document.Lines.Any(line => AuthorCountLine().IsMatch(line.Text));

    public ImmutableArray<SourceRecord> Read(TextDocument document, IssueLog issues)
    {
        var entries = Entries(document).SelectMany(Apart).ToList();
        var currentYear = GuessCurrentYear(entries, issues);
        var records = ImmutableArray.CreateBuilder<SourceRecord>();
        foreach (var entry in entries)
        {
            if (ToRecord(entry, currentYear, records.Count + 1, issues) is { } record) records.Add(record);
        }
        return records.ToImmutable();
    }

    private static int? GuessCurrentYear(List<Entry> entries, IssueLog issues)
    {
        var dates = entries.Select(entry => entry.Date).OfType<PageDateParts>().ToList();
        var withoutYear = dates.Count(date => date.Year is null);
        var latest = dates.Max(date => date.Year);
        if (withoutYear == 0) return null;
        if (latest is null)
        {
            issues.Add(Severity.Warning, null, "unknown-year", $"{Dates(withoutYear)} without a year, and nothing on the page tells the current one; they were left out. Add the year to the dates to keep them.");
            return null;
        }
        issues.Add(Severity.Info, null, "guessed-year",
            $"{Dates(withoutYear)} without a year, which the page leaves out for the current year; {latest + 1} was taken, the year after the latest one stated.");
        return latest + 1;

        static string Dates(int count) => count == 1 ? "1 date is" : string.Create(CultureInfo.InvariantCulture, $"{count} dates are");
    }

    /// <summary>Cuts the page into entries: an entry ends with its date, or where text follows its number of authors.</summary>
    private static IEnumerable<Entry> Entries(TextDocument document)
    {
        var entry = new Entry();
        var atTop = true;
        var afterDot = false;
        foreach (var line in AfterHeading(document.Lines))
        {
            var date = PageDate.Parse(line.Text);
            if (PageFurniture.IsFurniture(line.Text) || (atTop && date is not null)) continue;
            atTop = false;
            if (AuthorCountLine().Match(line.Text) is { Success: true } match)
            {
                entry.AuthorCount = ParseCount(match.Groups["count"].Value);
                entry.AuthorLine = line.Number;
            }
            else if (line.Text == "·")
            {
                afterDot = true;
                continue;
            }
            else if (date is not null && (afterDot || entry.AuthorLine is not null))
            {
                entry.Date = date;
                entry.DateLine = line.Number;
                yield return entry;
                entry = new Entry();
            }
            else
            {
                if (entry.AuthorLine is not null)
                {
                    yield return entry;
                    entry = new Entry();
                }
                entry.Text.Add(line with { Text = PageFurniture.WithoutButton(line.Text) });
            }
            afterDot = false;
        }
        if (entry.Text.Count > 0 || entry.AuthorLine is not null) yield return entry;
    }

    /// <summary>Cuts papers apart of which only the last has its number of authors and date: a new one starts with a title between two abstracts.</summary>
    private static IEnumerable<Entry> Apart(Entry entry)
    {
        var text = entry.Text;
        var start = 0;
        for (var at = 2; at + 1 < text.Count; at++)
        {
            if (at - start < 2 || !StartsPaper(text, at)) continue;
            var without = new Entry();
            without.Text.AddRange(text[start..at]);
            yield return without;
            start = at;
        }
        text.RemoveRange(0, start);
        yield return entry;
    }

    private static bool StartsPaper(List<TextLine> text, int at) =>
        LineShape.IsAbstract(text[at - 1].Text) && !LineShape.IsAbstract(text[at].Text) && !LineShape.EndsSentence(text[at].Text) && LineShape.IsAbstract(text[at + 1].Text);

    /// <summary>The lines after the page's heading: menus stand before it.</summary>
    private static IEnumerable<TextLine> AfterHeading(IReadOnlyList<TextLine> lines)
    {
        var beforeEntries = lines.TakeWhile(line => !AuthorCountLine().IsMatch(line.Text)).ToList();
        return lines.Skip(beforeEntries.FindLastIndex(line => PageFurniture.IsHeading(line.Text)) + 1);
    }

    private static SourceRecord? ToRecord(Entry entry, int? currentYear, int rank, IssueLog issues)
    {
        if (entry.Text.Count == 0 || (entry.Text.Count == 1 && LineShape.IsAbstract(entry.Text[0].Text)))
        {
            var place = entry.Text.Count > 0 ? entry.Text[0].Number : entry.AuthorLine ?? entry.DateLine;
            issues.Reject(Severity.Error, place, "missing-title", "The entry has no title, so it was not read. Add the title on a line of its own.");
            return null;
        }
        var line = entry.Text[0].Number;
        var paragraphs = entry.Text.Skip(1).Select(part => part.Text).ToList();
        if (paragraphs.Count == 0) issues.Add(Severity.Warning, line, "missing-abstract", "The entry has no abstract.");
        if (entry.AuthorCount is null) issues.Add(Severity.Warning, line, "missing-author-count", "The entry does not say how many authors the paper has.");
        return new SourceRecord
        {
            Title = entry.Text[0].Text,
            Line = line,
            Rank = rank,
            Abstract = paragraphs.Count == 0 ? null : string.Join(' ', paragraphs),
            AuthorCount = entry.AuthorCount,
            Published = ToDate(entry, currentYear, line, issues),
            Comments = entry.Date?.Count,
        };
    }

    private static PartialDate? ToDate(Entry entry, int? currentYear, int line, IssueLog issues)
    {
        if (entry.Date is not { } parts)
        {
            issues.Add(Severity.Warning, line, "missing-date", "The entry has no date.");
            return null;
        }
        if ((parts.Year ?? currentYear) is not { } year) return null;
        var date = PageDate.Create(year, parts.Month, parts.Day);
        if (date is null) issues.Add(Severity.Warning, entry.DateLine, "bad-date", $"There is no day {parts.Day} in month {parts.Month} of {year}; the paper is kept without a date.");
        return date;
    }

    private static int? ParseCount(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : null;

    [GeneratedRegex(@"^• (?<count>[0-9]+) authors?$", RegexOptions.CultureInvariant)]
    private static partial Regex AuthorCountLine();

    /// <summary>The lines that belong to one paper.</summary>
    private sealed class Entry
    {
        public List<TextLine> Text { get; } = [];

        public int? AuthorCount { get; set; }

        public int? AuthorLine { get; set; }

        public PageDateParts? Date { get; set; }

        public int? DateLine { get; set; }
    }
}
