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
    private readonly ILookup<string, int> byNewTitle;

    public PaperLookup(ImmutableArray<Entry> entries)
    {
        this.entries = entries;
        byKey = Enumerable.Range(0, entries.Length)
            .SelectMany(i => KeysOf(entries[i]).Select(key => (Key: key, Index: i)))
            .ToLookup(pair => pair.Key, pair => pair.Index, StringComparer.Ordinal);
        byNewTitle = Enumerable.Range(0, entries.Length).Where(i => entries[i].TitleKey != entries[i].ListedTitleKey)
            .ToLookup(i => TitlePrefix + entries[i].TitleKey, StringComparer.Ordinal);
    }

    /// <summary>The records, in order; also those that have only the title in common with one that has the id.</summary>
    public IReadOnlyList<int> Find(string paper)
    {
        var key = KeyOf(paper);
        var found = byKey.Contains(key) ? byKey[key] : byNewTitle[key];
        return [.. found.SelectMany(i => byKey[TitlePrefix + entries[i].ListedTitleKey]).Distinct().Order()];
    }

    /// <summary>A key that all names of a listed paper have; for an unknown name one of its own.</summary>
    public string Canonical(string paper) => byKey[KeyOf(paper)].Select(i => TitlePrefix + entries[i].ListedTitleKey).FirstOrDefault() ?? KeyOf(paper);

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
