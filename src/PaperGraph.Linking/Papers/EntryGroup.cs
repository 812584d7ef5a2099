
using PaperGraph.Linking.Identity;
using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Papers;

/// <summary>Records that were found to be one paper so far.</summary>
internal sealed class EntryGroup
{
    private readonly List<Entry> entries = [];
    private List<string>? authors;
    private readonly Sides sides = new();

    /// <summary>Starts with one record.</summary>
    public EntryGroup(Entry entry)
    {
        entries.Add(entry);
        if (entry.Record.Published is { } date) Years.Add(date.Year);
        if (entry.ArxivId is not null) ArxivIds.Add(entry.ArxivId);
        if (entry.Doi is not null) Dois.Add(entry.Doi);
    }

    /// <summary>Their authors in order, each once; not more than are compared.</summary>
    /// <remarks>Read when first asked for and kept when groups are joined, so that many records with one title take linear time.</remarks>
    public IReadOnlyList<string> Authors => authors ??= First(entries.SelectMany(entry => entry.Record.Authors).SelectMany(AuthorName.Read));

    /// <summary>Their years.</summary>
    public SortedSet<int> Years { get; } = [];

    /// <summary>Their arXiv identifiers.</summary>
    public SortedSet<string> ArxivIds { get; } = new(StringComparer.Ordinal);

    /// <summary>Their publishers' DOIs.</summary>
    public SortedSet<string> Dois { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether any identifier is known.</summary>
    public bool HasIdentifier => ArxivIds.Count > 0 || Dois.Count > 0;

    /// <summary>Whether both together would have two identifiers of one kind.</summary>
    public bool HasOtherIdentifierThan(EntryGroup other) => Differ(ArxivIds, other.ArxivIds) || Differ(Dois, other.Dois);

    /// <summary>Puts the group on one side of a line that nothing may cross.</summary>
    public void PutOnSide(int line, int side) => sides.Put(line, side);

    /// <summary>Whether a line runs between both.</summary>
    public bool IsKeptFrom(EntryGroup other) => sides.AreKeptFrom(other.sides);

    /// <summary>Takes over the other group.</summary>
    public void Absorb(EntryGroup other)
    {
        authors = authors is not null && other.authors is not null ? First(authors.Concat(other.authors)) : null;
        entries.AddRange(other.entries);
        Years.UnionWith(other.Years);
        ArxivIds.UnionWith(other.ArxivIds);
        Dois.UnionWith(other.Dois);
        sides.Absorb(other.sides);
    }

    private static List<string> First(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Take(PaperEvidence.MostAuthorsCompared)];

    private static bool Differ(SortedSet<string> a, SortedSet<string> b) => a.Count > 0 && b.Count > 0 && !(a.Count == 1 && a.SetEquals(b));
}
