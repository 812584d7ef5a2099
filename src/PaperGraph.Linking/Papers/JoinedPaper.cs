using System.Collections.Immutable;
using PaperGraph.Linking.Names;
using PaperGraph.Model;

namespace PaperGraph.Linking.Papers;

/// <summary>One paper with the facts of all records about it.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Authors">The names in order.</param>
/// <param name="Entries">The records about it.</param>
internal sealed record JoinedPaper(Paper Paper, ImmutableArray<string> Authors, ImmutableArray<Entry> Entries)
{
    /// <summary>Joins the facts; what the records disagree on becomes an issue.</summary>
    /// <remarks>Each choice depends on the facts alone and not on their order: ties go to the ordinally first.</remarks>
    public static JoinedPaper Join(ImmutableArray<Entry> entries, ImmutableArray<Issue>.Builder issues)
    {
        var title = MostFrequent(entries.Select(entry => entry.Record.Title));
        var arxivId = First(entries, entry => entry.ArxivId, "arXiv identifiers", issues);
        var doi = First(entries, entry => entry.Doi, "DOIs", issues);
        var (authors, complete) = JoinAuthors(entries, issues);
        var stated = entries.Max(entry => entry.Record.AuthorCount);
        var paper = new Paper
        {
            Id = arxivId is not null ? $"arxiv:{arxivId}" : doi is not null ? $"doi:{doi}" : TitleKey.ToPaperId(entries.Select(entry => entry.Record.Title)),
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

    private static string? First(ImmutableArray<Entry> entries, Func<Entry, string?> fact, string what, ImmutableArray<Issue>.Builder issues)
    {
        var values = entries.Select(fact).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToArray();
        if (values.Length > 1)
        {
            issues.Add(entries[0].Issue(Severity.Warning, "several-identifiers", $"The records of this paper have several {what}: {string.Join(", ", values)}; the first was taken."));
        }
        return values.FirstOrDefault();
    }

    /// <summary>The longest list, a complete one before a cut one of its length; names that only other lists have become an issue.</summary>
    private static (ImmutableArray<string> Names, bool Complete) JoinAuthors(ImmutableArray<Entry> entries, ImmutableArray<Issue>.Builder issues)
    {
        var lists = entries
            .Select(entry => (Names: ReadNames(entry), Complete: entry.Record.AuthorsComplete))
            .Where(list => !list.Names.IsEmpty)
            .OrderByDescending(list => list.Names.Length).ThenByDescending(list => list.Complete)
            .ThenBy(list => string.Join('\n', list.Names), StringComparer.Ordinal)
            .ToArray();
        if (lists.Length == 0) return ([], true);
        var taken = lists[0].Names.Select(Slug.Of).ToHashSet(StringComparer.Ordinal);
        var others = lists.SelectMany(list => list.Names).Where(name => !taken.Contains(Slug.Of(name))).Distinct().Order(StringComparer.Ordinal).ToArray();
        if (others.Length > 0)
        {
            issues.Add(entries[0].Issue(Severity.Info, "several-author-lists", $"The sources name different authors of this paper; the longest list was taken, without {string.Join(", ", others)}."));
        }
        return lists[0];
    }

    private static ImmutableArray<string> ReadNames(Entry entry) =>
        [.. entry.Record.Authors.SelectMany(AuthorName.Read).DistinctBy(Slug.Of)];

    /// <summary>The earliest date; of dates that do not contradict it the most precise one.</summary>
    private static PartialDate? JoinDates(ImmutableArray<Entry> entries, ImmutableArray<Issue>.Builder issues)
    {
        var dates = entries.Select(entry => entry.Record.Published).OfType<PartialDate>().Distinct().Order().ToArray();
        if (dates.Length == 0) return null;
        var earliest = dates[0];
        var joined = dates.Where(date => Contains(earliest, date)).OrderBy(date => date.Precision).ThenBy(date => date).First();
        if (dates.Any(date => !Contains(date, joined)))
        {
            issues.Add(entries[0].Issue(Severity.Info, "several-dates", $"The sources date this paper {string.Join(", ", dates)}; {joined} was taken."));
        }
        return joined;
    }

    /// <summary>Whether <paramref name="day"/> lies in the period that <paramref name="period"/> leaves open.</summary>
    private static bool Contains(PartialDate period, PartialDate day) =>
        period.Year == day.Year
        && (period.Month is null || period.Month == day.Month)
        && (period.Day is null || period.Day == day.Day);
}
