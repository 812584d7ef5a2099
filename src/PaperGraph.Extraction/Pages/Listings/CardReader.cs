using System.Collections.Immutable;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Pages.Listings;

/// <summary>Turns cards into records, and says what is missing or odd about each.</summary>
internal sealed class CardReader(IReadOnlyList<Card> cards, IssueLog issues)
{
    private readonly NumericOrder order = PageDate.OrderOf(cards.Select(card => card.Date).OfType<string>());
    private readonly bool hasHeads = cards.Any(card => card.Date is not null || card.Field is not null);
    private readonly bool hasFields = cards.Any(card => card.Field is not null);
    private readonly bool hasAuthors = HasMoreThanNone(cards, card => card.Authors is not null);
    private readonly bool hasTags = HasMoreThanNone(cards, card => card.Tags is not null);
    private readonly char? delimiter = TagDelimiter(cards);

    /// <summary>Reads the cards in their order; one that repeats another, as under "latest" and again under "all", is counted once.</summary>
    public ImmutableArray<SourceRecord> Read()
    {
        var records = ImmutableArray.CreateBuilder<SourceRecord>();
        var seen = new Dictionary<(string, string?, string?), int>();
        foreach (var card in cards)
        {
            if (ToRecord(card, records.Count + 1) is not { } record) continue;
            if (seen.TryAdd((record.Title, card.Field, card.Date), record.Line)) records.Add(record);
            else issues.Reject(Severity.Info, record.Line, "repeated-card", $"The card ({Range(card)}) repeats the one at line {seen[(record.Title, card.Field, card.Date)]} and is counted once.");
        }
        ReportMissing(records);
        return records.ToImmutable();
    }

    private SourceRecord? ToRecord(Card card, int rank)
    {
        if (card.Title is not { } title)
        {
            issues.Reject(Severity.Error, card.Line, "missing-title", $"The card ({Range(card)}) has no title, so it was not read. Add the title on a line of its own.");
            return null;
        }
        if (hasHeads && card.Date is null && card.Field is null)
        {
            issues.Reject(Severity.Error, card.Line, "missing-head", $"A card without its line of field and date ({Range(card)}) was not read: \"{title}\". Add that line where the other cards have it.");
            return null;
        }
        var (names, complete) = card.Authors is { } authors ? AuthorNames.Cut(authors) : ([], true);
        if (names.IsEmpty && hasAuthors) Missing("authors");
        if (card.Tags is null && hasTags) Missing("tags");
        if (card.Field is null && hasFields) Missing("field");
        return new SourceRecord
        {
            Title = title,
            Line = card.Line,
            Rank = rank,
            Abstract = card.Abstract.Count == 0 ? null : string.Join(' ', card.Abstract),
            Authors = names,
            AuthorsComplete = complete,
            TagLine = delimiter is null ? card.Tags : null,
            Tags = delimiter is { } mark && card.Tags is { } tags ? [.. tags.Split(mark, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : [],
            Fields = card.Field is { } field ? [field] : [],
            Published = ReadDate(card),
        };

        void Missing(string what) => issues.Add(Severity.Warning, card.Line, $"missing-{what}", $"The card has no {what}; the paper is kept without.");
    }

    private PartialDate? ReadDate(Card card)
    {
        if (card.Date is not { } text) return hasHeads ? Report("missing-date", "The card has no date; the paper is kept without.") : null;
        var parts = PageDate.Parse(text, order);
        if (parts is { IsAmbiguous: true }) return Report("ambiguous-date", $"\"{text}\" may start with the day or with the month, and no other date on the page tells; the paper is kept without a date. Write it as 2026-03-02.");
        var date = parts is { Year: { } year } ? PageDate.Create(year, parts.Value.Month, parts.Value.Day) : null;
        return date ?? Report("bad-date", $"\"{text}\" is no date such as \"Mar 2, 2026\"; the paper is kept without a date.");

        PartialDate? Report(string code, string message)
        {
            issues.Add(Severity.Warning, card.Line, code, message);
            return null;
        }
    }

    /// <summary>A page that lists papers without a part is a kind of page; a single card without one has lost it.</summary>
    private void ReportMissing(ImmutableArray<SourceRecord>.Builder records)
    {
        if (!hasAuthors) Report("authors");
        if (!hasTags) Report("tags");
        var without = records.Where(record => record.Abstract is null).ToArray();
        if (without.Length > 1 && without.Length == records.Count)
        {
            Report("abstracts");
            return;
        }
        foreach (var record in without)
            issues.Add(Severity.Warning, record.Line, "missing-abstract", "The card has no abstract; the paper is kept without.");

        void Report(string what) => issues.Add(Severity.Info, null, $"no-{what}", $"None of the {records.Count} cards has {what}.");
    }

    private static bool HasMoreThanNone(IReadOnlyList<Card> cards, Func<Card, bool> has) => cards.Count < 2 || cards.Any(has);

    /// <summary>The mark between tags, where most lines of tags have one; null where nothing stands between them.</summary>
    private static char? TagDelimiter(IReadOnlyList<Card> cards)
    {
        var lines = cards.Select(card => card.Tags).OfType<string>().ToArray();
        foreach (var mark in (ReadOnlySpan<char>)[';', ',', '·', '|', '•', '#'])
            if (lines.Count(line => line.Contains(mark, StringComparison.Ordinal)) * 2 > lines.Length) return mark;
        return null;
    }

    private static string Range(Card card) => card.Last == card.Line ? $"line {card.Line}" : $"lines {card.Line} to {card.Last}";
}
