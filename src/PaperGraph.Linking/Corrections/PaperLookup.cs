using System.Collections.Immutable;
using PaperGraph.Linking.Names;
using PaperGraph.Linking.Papers;

namespace PaperGraph.Linking.Corrections;

/// <summary>Finds the records of a paper that a person names by its id, its arXiv id, its DOI or its title.</summary>
/// <remarks>The title is the listed one; one that a correction gives counts where none is listed so.</remarks>
internal sealed class PaperLookup
{
    private const string TitlePrefix = "title:";
    private readonly ImmutableArray<Entry> entries;
    private readonly ILookup<string, int> byKey;
    private readonly Dictionary<string, HashSet<int>> byNewTitle = new(StringComparer.Ordinal);

    public PaperLookup(ImmutableArray<Entry> entries)
    {
        this.entries = entries;
        byKey = Enumerable.Range(0, entries.Length)
            .SelectMany(i => KeysOf(entries[i]).Select(key => (Key: key, Index: i)))
            .ToLookup(pair => pair.Key, pair => pair.Index, StringComparer.Ordinal);
        foreach (var (i, entry) in entries.Index()) AddNewTitle(i, entry);
    }

    /// <summary>The records, in order; also those that have only the title in common with one that has the id.</summary>
    public IReadOnlyList<int> Find(string paper)
    {
        var key = KeyOf(paper);
        var found = byKey.Contains(key) ? byKey[key] : byNewTitle.GetValueOrDefault(key, []);
        return [.. found.Select(i => entries[i].ListedTitleKey).Distinct().SelectMany(title => byKey[TitlePrefix + title]).Order()];
    }

    /// <summary>Takes note that a record has another title now.</summary>
    /// <param name="index">The record.</param>
    /// <param name="before">The record before.</param>
    /// <param name="after">The record now.</param>
    public void Retitle(int index, Entry before, Entry after)
    {
        if (before.TitleKey == after.TitleKey) return;
        if (byNewTitle.TryGetValue(TitlePrefix + before.TitleKey, out var old)) old.Remove(index);
        AddNewTitle(index, after);
    }

    /// <summary>A key that all names of a listed paper have; for an unknown name one of its own.</summary>
    public string Canonical(string paper) => byKey[KeyOf(paper)].Select(i => TitlePrefix + entries[i].ListedTitleKey).FirstOrDefault() ?? KeyOf(paper);

    private void AddNewTitle(int index, Entry entry)
    {
        if (entry.TitleKey == entry.ListedTitleKey) return;
        var key = TitlePrefix + entry.TitleKey;
        if (!byNewTitle.TryGetValue(key, out var found)) byNewTitle.Add(key, found = []);
        found.Add(index);
    }

    private static IEnumerable<string> KeysOf(Entry entry)
    {
        yield return TitlePrefix + entry.ListedTitleKey;
        yield return "hash:" + StableHash.Of(entry.ListedTitleKey);
        if (entry.ArxivId is not null) yield return "arxiv:" + entry.ArxivId;
        if (entry.Doi is not null) yield return "doi:" + entry.Doi;
    }

    private static string KeyOf(string paper)
    {
        if (Identifiers.ArxivId(paper) is { } arxivId) return "arxiv:" + arxivId;
        if (Identifiers.Doi(paper) is { } doi) return "doi:" + doi;
        return paper.StartsWith(TitlePrefix, StringComparison.Ordinal) && !paper.Contains(' ', StringComparison.Ordinal)
            ? "hash:" + paper[(paper.LastIndexOfAny(['-', ':']) + 1)..]
            : TitlePrefix + TitleKey.Of(paper);
    }
}
