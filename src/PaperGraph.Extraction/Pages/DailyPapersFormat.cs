using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Pages;

/// <summary>A daily-papers page: title, abstract, "• 3 authors", "·", and a date that a count of comments may follow; votes may stand before the title.</summary>
/// <remarks>
/// The page leaves the year out exactly when it is the current one, so every year that it states is an earlier one.
/// The current year is therefore taken to be the one after the latest stated: a guess that needs no clock and is
/// wrong only when the page has no paper of the year before. One issue says what was guessed.
/// </remarks>
internal sealed class DailyPapersFormat : IInputFormat
{
    /// <summary>So many lines tell what kind of page it is.</summary>
    private const int SampledLines = 4000;

    public string Kind => "daily-papers";

    public bool Recognises(TextDocument document) => document.Lines.Take(SampledLines).Any(line => DailyLine.Authors(line.Text) is not null);

    public ImmutableArray<SourceRecord> Read(TextDocument document, IssueLog issues)
    {
        var leftOut = new LeftOut(issues);
        var entries = new DailyEntries(leftOut).Cut(document.Paragraphs);
        leftOut.Report();
        var currentYear = GuessCurrentYear(entries, issues);
        var records = ImmutableArray.CreateBuilder<SourceRecord>();
        foreach (var entry in entries)
        {
            if (ToRecord(entry, currentYear, records.Count + 1, issues) is { } record) records.Add(record);
        }
        return records.ToImmutable();
    }

    private static int? GuessCurrentYear(List<DailyEntry> entries, IssueLog issues)
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

    private static SourceRecord? ToRecord(DailyEntry entry, int? currentYear, int rank, IssueLog issues)
    {
        if (entry.Text.Count == 0 || LineShape.IsAbstract(entry.Text[0].Text))
        {
            var first = entry.Text.Count > 0 ? entry.Text[0].Number : entry.AuthorLine ?? entry.DateLine;
            var last = entry.DateLine ?? entry.AuthorLine ?? entry.Text[^1].Last;
            issues.Reject(Severity.Error, first, "missing-title", $"The entry (lines {first} to {last}) has no title, so it was not read. Add the title on a line of its own.");
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
            Upvotes = entry.Upvotes,
            Comments = entry.Comments,
        };
    }

    private static PartialDate? ToDate(DailyEntry entry, int? currentYear, int line, IssueLog issues)
    {
        if (entry.Date is not { } parts)
        {
            issues.Add(Severity.Warning, line, "missing-date", "The entry has no date.");
            return null;
        }
        if (parts.IsAmbiguous)
        {
            issues.Add(Severity.Warning, entry.DateLine, "ambiguous-date", "The date may start with the day or with the month; the paper is kept without a date. Write it as 2026-03-02.");
            return null;
        }
        if ((parts.Year ?? currentYear) is not { } year) return null;
        var date = PageDate.Create(year, parts.Month, parts.Day);
        if (date is null) issues.Add(Severity.Warning, entry.DateLine, "bad-date", string.Create(CultureInfo.InvariantCulture, $"There is no day {parts.Day} in month {parts.Month} of {year}; the paper is kept without a date."));
        return date;
    }
}
