using System.Collections.Immutable;
using PaperGraph.Extraction;
using PaperGraph.Linking.Names;
using PaperGraph.Linking.Papers;
using PaperGraph.Model;

namespace PaperGraph.Linking.Corrections;

/// <summary>Corrections of papers and fields, made in the records that list them.</summary>
internal static class RecordCorrections
{
    /// <summary>The records after a correction, and how many it changed; the others come back as they are.</summary>
    public static (ImmutableArray<Entry> Entries, int Count) Apply(Correction correction, ImmutableArray<Entry> entries) => correction switch
    {
        DropCorrection { Kind: ThingKind.Paper } drop => Drop(entries, new PaperLookup(entries).Find(drop.Name)),
        SetCorrection set => Change(entries, new PaperLookup(entries).Find(set.Paper), (record, isFirst) => Set(record, set, isFirst)),
        RenameCorrection { Kind: ThingKind.Paper } rename => Change(entries, new PaperLookup(entries).Find(rename.From), (record, _) => record with { Title = rename.To }),
        MergeCorrection { Kind: ThingKind.Paper } merge => (entries, CountFound(new PaperLookup(entries), merge.All)),
        NeverMergeCorrection { Kind: ThingKind.Paper } never => (entries, CountFound(new PaperLookup(entries), never.All)),
        RenameCorrection { Kind: ThingKind.Field } rename => ChangeFields(entries, [rename.From], rename.To),
        MergeCorrection { Kind: ThingKind.Field } merge => ChangeFields(entries, merge.All, merge.All[0]),
        DropCorrection { Kind: ThingKind.Field } drop => ChangeFields(entries, [drop.Name], null),
        _ => (entries, 0),
    };

    private static (ImmutableArray<Entry>, int) Drop(ImmutableArray<Entry> entries, IReadOnlyList<int> found)
    {
        var dropped = found.ToHashSet();
        return ([.. entries.Where((_, i) => !dropped.Contains(i))], found.Count);
    }

    private static (ImmutableArray<Entry>, int) Change(ImmutableArray<Entry> entries, IReadOnlyList<int> found, Func<SourceRecord, bool, SourceRecord> change)
    {
        var changed = entries.ToBuilder();
        foreach (var i in found) changed[i] = new Entry(entries[i].Input, change(entries[i].Record, i == found[0]));
        return (changed.MoveToImmutable(), found.Count);
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
    private static int CountFound(PaperLookup lookup, ImmutableArray<string> names)
    {
        var found = names.Count(name => lookup.Find(name).Count > 0);
        return found > 1 ? found : 0;
    }

    private static (ImmutableArray<Entry>, int) ChangeFields(ImmutableArray<Entry> entries, ImmutableArray<string> from, string? to)
    {
        var names = from.Select(Slug.Of).ToHashSet(StringComparer.Ordinal);
        var found = Enumerable.Range(0, entries.Length).Where(i => entries[i].Record.Fields.Any(IsNamed)).ToArray();
        return Change(entries, found, (record, _) => record with
        {
            Fields = [.. record.Fields.Select(field => IsNamed(field) ? to : field).OfType<string>().Distinct()],
        });

        bool IsNamed(string field) => names.Contains(Slug.Of(field));
    }
}
