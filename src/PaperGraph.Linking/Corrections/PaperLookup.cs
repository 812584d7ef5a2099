using System.Collections.Immutable;
using PaperGraph.Linking.Names;
using PaperGraph.Linking.Papers;

namespace PaperGraph.Linking.Corrections;

/// <summary>Finds the records of a paper that a person names by its id, its arXiv id, its DOI or its title.</summary>
internal sealed class PaperLookup
{
    private const string TitlePrefix = "title:";
    private readonly ImmutableArray<Entry> entries;
    private readonly ILookup<string, int> byKey;

    public PaperLookup(ImmutableArray<Entry> entries)
    {
        this.entries = entries;
        byKey = Enumerable.Range(0, entries.Length)
            .SelectMany(i => KeysOf(entries[i]).Select(key => (Key: key, Index: i)))
            .ToLookup(pair => pair.Key, pair => pair.Index, StringComparer.Ordinal);
    }

    /// <summary>The records, in order; also those that have only the title in common with one that has the id.</summary>
    public IReadOnlyList<int> Find(string paper) =>
        [.. byKey[KeyOf(paper)].SelectMany(i => byKey[TitlePrefix + entries[i].TitleKey]).Distinct().Order()];

    private static IEnumerable<string> KeysOf(Entry entry)
    {
        yield return TitlePrefix + entry.TitleKey;
        yield return "hash:" + StableHash.Of(entry.TitleKey);
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
