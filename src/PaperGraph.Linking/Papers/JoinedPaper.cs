using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Linking.Papers;

/// <summary>One paper with the facts of all records about it.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Authors">The names in order.</param>
/// <param name="Entries">The records about it.</param>
internal sealed record JoinedPaper(Paper Paper, ImmutableArray<string> Authors, ImmutableArray<Entry> Entries)
{
    /// <summary>The key of the title.</summary>
    public string TitleKey => Entries.First(entry => entry.Record.Title == Paper.Title).TitleKey;

    /// <summary>Joins the facts; what the records disagree on becomes an issue that names the sources.</summary>
    /// <remarks>Each choice depends on the facts alone and not on their order: ties go to the ordinally first.</remarks>
    public static JoinedPaper Join(ImmutableArray<Entry> entries, ImmutableArray<Issue>.Builder issues)
    {
        var title = MostFrequent(entries.Select(entry => entry.Record.Title));
        var arxivId = First(entries, entry => entry.ArxivId, "arXiv identifiers", issues);
        var doi = First(entries, entry => entry.Doi, "DOIs", issues);
        var (authors, complete) = JoinedAuthors.Join(entries, issues);
        var stated = entries.Max(entry => entry.Record.AuthorCount);
        PreferDelimitedTags(entries);
        var paper = new Paper
        {
            Id = arxivId is not null ? $"arxiv:{arxivId}" : doi is not null ? $"doi:{doi}" : Papers.TitleKey.ToPaperId(ListedTitles(title, entries)),
            Title = title,
            Abstract = entries.Select(entry => entry.Record.Abstract).OfType<string>()
                .OrderByDescending(text => text.Length).ThenBy(text => text, StringComparer.Ordinal).FirstOrDefault(),
            Published = JoinDates(entries, issues),
            Url = entries.Select(entry => entry.Record.Url).OfType<string>().OrderBy(url => url.Length).ThenBy(url => url, StringComparer.Ordinal).FirstOrDefault(),
            ArxivId = arxivId,
            Doi = doi,
            Upvotes = entries.Max(entry => entry.Record.Upvotes),
            Comments = entries.Max(entry => entry.Record.Comments),
            AuthorCount = authors.IsEmpty ? stated : Math.Max(stated ?? 0, authors.Length),
            AuthorsComplete = complete && !(stated > authors.Length),
        };
        return new JoinedPaper(paper, authors, entries);
    }

    private static string MostFrequent(IEnumerable<string> texts) =>
        texts.CountBy(text => text).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;

    /// <summary>The spellings of the title as sources have it, whatever the user has made of it; the user may also have joined records with other titles.</summary>
    private static IEnumerable<string> ListedTitles(string title, ImmutableArray<Entry> entries)
    {
        var key = entries.First(entry => entry.Record.Title == title).TitleKey;
        var keys = entries.Where(entry => entry.TitleKey == key).Select(entry => entry.ListedTitleKey).ToArray();
        var listed = keys.Contains(key) ? key : keys.Min(StringComparer.Ordinal);
        return entries.Where(entry => entry.ListedTitleKey == listed).Select(entry => entry.ListedTitle);
    }

    private static string? First(ImmutableArray<Entry> entries, Func<Entry, string?> fact, string what, ImmutableArray<Issue>.Builder issues)
    {
        var values = entries.Where(entry => fact(entry) is not null).GroupBy(entry => fact(entry)!, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        if (values.Length > 1)
        {
            issues.Add(entries[0].Issue(Severity.Warning, "several-identifiers",
                $"The records of this paper have several {what}: {string.Join(", ", values.Select(value => WithSources(value.Key, value)))}; {values[0].Key} was taken."));
        }
        return values.FirstOrDefault()?.Key;
    }

    /// <summary>The earliest date; of dates that do not contradict it the most precise one.</summary>
    private static PartialDate? JoinDates(ImmutableArray<Entry> entries, ImmutableArray<Issue>.Builder issues)
    {
        var dates = entries.Where(entry => entry.Record.Published is not null).GroupBy(entry => entry.Record.Published!.Value).OrderBy(group => group.Key).ToArray();
        if (dates.Length == 0) return null;
        var earliest = dates[0].Key;
        var joined = dates.Select(group => group.Key).Where(date => Contains(earliest, date)).OrderBy(date => date.Precision).ThenBy(date => date).First();
        if (dates.Any(group => !Contains(group.Key, joined)))
        {
            issues.Add(entries[0].Issue(Severity.Info, "several-dates",
                $"The sources date this paper {string.Join(", ", dates.Select(date => WithSources(date.Key.ToString(), date)))}; {joined} was taken, the earliest."));
        }
        return joined;
    }

    private static string WithSources(string value, IEnumerable<Entry> entries) =>
        $"{value} ({string.Join(", ", entries.Select(entry => entry.Input.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))})";

    /// <summary>A line of tags that had to be cut gives way to a list that delimits the same words.</summary>
    private static void PreferDelimitedTags(ImmutableArray<Entry> entries)
    {
        var delimited = entries.SelectMany(entry => entry.Record.Tags).SelectMany(Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (delimited.Count == 0) return;
        foreach (var entry in entries)
        {
            if (entry.Record.TagLine is { } line && entry.Record.Tags.IsEmpty && Words(line).All(delimited.Contains)) (entry.Tags, entry.Cut) = ([], null);
        }
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether <paramref name="day"/> lies in the period that <paramref name="period"/> leaves open.</summary>
    private static bool Contains(PartialDate period, PartialDate day) =>
        period.Year == day.Year
        && (period.Month is null || period.Month == day.Month)
        && (period.Day is null || period.Day == day.Day);
}
