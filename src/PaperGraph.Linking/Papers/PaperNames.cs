using System.Collections.Immutable;
using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Papers;

/// <summary>Finds the records that a user means by a paper's id or title: the listed one, else one that a correction gives.</summary>
internal sealed class PaperNames
{
    private const string ArxivPrefix = "arxiv:";
    private const string DoiPrefix = "doi:";
    private const string TitlePrefix = "title:";

    private readonly ILookup<string, int> byName;
    private readonly ILookup<string, int> byNewTitle;

    /// <summary>Indexes the records; O(n).</summary>
    public PaperNames(ImmutableArray<Entry> entries)
    {
        byNewTitle = entries.Index().Where(pair => pair.Item.TitleKey != pair.Item.ListedTitleKey).ToLookup(pair => pair.Item.TitleKey, pair => pair.Index, StringComparer.Ordinal);
        byName = entries.Index().SelectMany(pair => NamesOf(pair.Item).Select(name => (Name: name, pair.Index))).ToLookup(pair => pair.Name, pair => pair.Index, StringComparer.Ordinal);
    }

    /// <summary>The records, by index; none when there is no such paper. An id made from a title means every record with that title.</summary>
    public int[] Find(string name)
    {
        var id = name.StartsWith(ArxivPrefix, StringComparison.OrdinalIgnoreCase) ? name[ArxivPrefix.Length..] : name;
        if (Identifiers.ArxivId(id) is { } arxivId) return [.. byName[ArxivPrefix + arxivId]];
        if (Identifiers.Doi(name) is { } doi) return [.. byName[DoiPrefix + doi]];
        if (!name.StartsWith(TitlePrefix, StringComparison.Ordinal)) return [.. byName.Contains(TitleKey.Of(name)) ? byName[TitleKey.Of(name)] : byNewTitle[TitleKey.Of(name)]];
        return [.. name[TitlePrefix.Length..].Split('-').SelectMany(part => byName[TitlePrefix + part]).Distinct()];
    }

    private static IEnumerable<string> NamesOf(Entry entry)
    {
        if (entry.ArxivId is not null) yield return ArxivPrefix + entry.ArxivId;
        if (entry.Doi is not null) yield return DoiPrefix + entry.Doi;
        yield return entry.ListedTitleKey;
        yield return TitlePrefix + StableHash.Of(entry.ListedTitleKey);
    }
}
