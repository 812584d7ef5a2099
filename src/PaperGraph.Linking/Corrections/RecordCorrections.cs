using System.Collections.Immutable;
using PaperGraph.Extraction;
using PaperGraph.Linking.Names;
using PaperGraph.Linking.Papers;
using PaperGraph.Model;

namespace PaperGraph.Linking.Corrections;

/// <summary>Corrections of papers and fields, made in the records that list them.</summary>
/// <remarks>O(records concerned) per correction of a paper, and O(records) where it drops or renames one or is about a field.</remarks>
internal sealed class RecordCorrections(ImmutableArray<Entry> listed)
{
    private readonly List<Entry> entries = [.. listed];
    private PaperLookup? lookup;

    /// <summary>The records as corrected; those that no correction concerned are as they were.</summary>
    public ImmutableArray<Entry> Entries => [.. entries];

    /// <summary>Finds records; made anew when one is dropped or gets another title.</summary>
    private PaperLookup Lookup => lookup ??= new PaperLookup([.. entries]);

    /// <summary>Applies one correction; returns how many records it changed.</summary>
    public int Apply(Correction correction) => correction switch
    {
        DropCorrection { Kind: ThingKind.Paper } drop => Drop(Lookup.Find(drop.Name)),
        SetCorrection set => Change(Lookup.Find(set.Paper), (record, isFirst) => Set(record, set, isFirst)),
        RenameCorrection { Kind: ThingKind.Paper } rename => Rename(Lookup.Find(rename.From), rename.To),
        MergeCorrection { Kind: ThingKind.Paper } merge => CountFound(merge.All),
        NeverMergeCorrection { Kind: ThingKind.Paper } never => CountFound(never.All),
        RenameCorrection { Kind: ThingKind.Field } rename => ChangeFields([rename.From], rename.To),
        MergeCorrection { Kind: ThingKind.Field } merge => ChangeFields(merge.All, merge.All[0]),
        DropCorrection { Kind: ThingKind.Field } drop => ChangeFields([drop.Name], null),
        _ => 0,
    };

    private int Drop(IReadOnlyList<int> found)
    {
        if (found.Count == 0) return 0;
        foreach (var i in found.OrderDescending()) entries.RemoveAt(i);
        lookup = null;
        return found.Count;
    }

    private int Rename(IReadOnlyList<int> found, string title)
    {
        if (found.Count == 0) return 0;
        lookup = null;
        return Change(found, (record, _) => record with { Title = title });
    }

    private int Change(IReadOnlyList<int> found, Func<SourceRecord, bool, SourceRecord> change)
    {
        foreach (var i in found) entries[i] = new Entry(entries[i].Input, change(entries[i].Record, i == found[0]));
        return found.Count;
    }

    /// <summary>The facts go into the first record; the others must not contradict it.</summary>
    private static SourceRecord Set(SourceRecord record, SetCorrection set, bool isFirst)
    {
        if (set.Fields is { } fields) record = record with { Fields = isFirst ? fields : [] };
        if (set.Tags is { } tags) record = record with { Tags = isFirst ? tags : [], TagLine = null };
        if (set.Published is { } date) record = record with { Published = isFirst ? date : null };
        if (set.Authors is { } authors) record = record with { Authors = isFirst ? authors : [], AuthorCount = null, AuthorsComplete = true };
        return record;
    }

    /// <summary>Only names that occur count: a merge of one name does nothing.</summary>
    private int CountFound(ImmutableArray<string> all)
    {
        var found = all.Count(name => Lookup.Find(name).Count > 0);
        return found > 1 ? found : 0;
    }

    private int ChangeFields(ImmutableArray<string> from, string? to)
    {
        var names = from.Select(Slug.Of).ToHashSet(StringComparer.Ordinal);
        var found = Enumerable.Range(0, entries.Count).Where(i => entries[i].Record.Fields.Any(IsNamed)).ToArray();
        return Change(found, (record, _) => record with
        {
            Fields = [.. record.Fields.Select(field => IsNamed(field) ? to : field).OfType<string>().Distinct()],
        });

        bool IsNamed(string field) => names.Contains(Slug.Of(field));
    }
}
