using System.Collections.Immutable;
using PaperGraph.Extraction;
using PaperGraph.Linking.Names;
using PaperGraph.Linking.Papers;
using PaperGraph.Model;

namespace PaperGraph.Linking.Corrections;

/// <summary>Corrections of papers and fields, made in the records that list them.</summary>
/// <remarks>
/// A paper is named as it is listed; by its new title only where none is listed under it, so that two titles can be swapped. Fields are joined first,
/// then all are renamed and dropped at once.
/// </remarks>
internal sealed class RecordCorrections(ImmutableArray<Entry> entries)
{
    private readonly PaperLookup listed = new(entries);
    private readonly Entry?[] current = [.. entries];
    private readonly Dictionary<int, Correction> removers = [];
    private readonly List<RenameCorrection> titles = [];
    private readonly Dictionary<string, string?> fields = new(StringComparer.Ordinal);
    private PaperLookup? renamed;

    /// <summary>The records as corrected; those of dropped papers are gone.</summary>
    public ImmutableArray<Entry> ToEntries()
    {
        foreach (var i in Enumerable.Range(0, current.Length).Where(i => current[i]?.Record.Fields.Any(field => fields.ContainsKey(Slug.Of(field))) == true)) Change(i, WithFields);
        return [.. current.OfType<Entry>()];
    }

    /// <summary>Applies one correction; returns how many records it concerned, or how many of the names occur.</summary>
    public int Apply(Correction correction) => correction switch
    {
        DropCorrection { Kind: ThingKind.Paper } drop => Drop(drop),
        SetCorrection set => Change(Find(set.Paper), (record, isFirst) => Set(record, set, isFirst)),
        RenameCorrection { Kind: ThingKind.Paper } rename => Rename(rename),
        MergeCorrection { Kind: ThingKind.Paper } or NeverMergeCorrection { Kind: ThingKind.Paper } => correction.CountFound(name => Find(name).Length > 0),
        MergeCorrection { Kind: ThingKind.Field } merge => JoinFields(merge),
        RenameCorrection { Kind: ThingKind.Field } rename => ChangeField(rename.From, rename.To),
        DropCorrection { Kind: ThingKind.Field } drop => ChangeField(drop.Name, null),
        _ => 0,
    };

    /// <summary>The correction that has taken out the paper of this name; null for none.</summary>
    public Correction? RemoverOf(string paper) => listed.Find(paper).Select(i => removers.GetValueOrDefault(i)).FirstOrDefault(remover => remover is not null);

    /// <summary>Whether a paper or field of this name is listed.</summary>
    public bool IsKnown(ThingKind kind, string name) => kind == ThingKind.Paper ? Find(name).Length > 0 : HasField(Slug.Of(name)) || entries.Any(entry => entry.Record.Fields.Any(field => Slug.Of(field) == Slug.Of(name)));

    /// <summary>Renames whose new name another thing has that keeps it, so that the two become one.</summary>
    public IEnumerable<RenameCorrection> Joining(IEnumerable<RenameCorrection> renames) => renames.Where(rename => rename.Kind switch
    {
        ThingKind.Field => !fields.ContainsKey(Slug.Of(rename.To)) && HasField(Slug.Of(rename.To)),
        ThingKind.Paper => titles.Contains(rename) && listed.Find(rename.To).Any(i => current[i] is { } other && other.TitleKey == other.ListedTitleKey && Find(rename.From).All(own => own != i && MayBeOne(current[own]!, other))),
        _ => false,
    });

    private static bool MayBeOne(Entry one, Entry other) =>
        (one.ArxivId is null || other.ArxivId is null || one.ArxivId == other.ArxivId) && (one.Doi is null || other.Doi is null || one.Doi == other.Doi);

    private int[] Find(string paper)
    {
        var found = listed.Find(paper);
        if (found.Count == 0 && titles.Count > 0)
        {
            renamed ??= new PaperLookup([.. Enumerable.Range(0, current.Length).Select(i => current[i] ?? entries[i])]);
            found = renamed.Find(paper);
        }
        return [.. found.Where(i => current[i] is not null)];
    }

    private int Drop(DropCorrection drop)
    {
        var found = Find(drop.Name);
        foreach (var i in found) (current[i], removers[i]) = (null, drop);
        return found.Length;
    }

    private int Rename(RenameCorrection rename)
    {
        var found = Find(rename.From);
        titles.Add(rename);
        renamed = null;
        return Change(found, (record, _) => record with { Title = rename.To });
    }

    private int Change(int[] found, Func<SourceRecord, bool, SourceRecord> change)
    {
        foreach (var i in found) Change(i, record => change(record, i == found[0]));
        return found.Length;
    }

    private void Change(int i, Func<SourceRecord, SourceRecord> change) => current[i] = current[i]!.With(change(current[i]!.Record));

    /// <summary>The facts go into the first record; the others must not contradict it.</summary>
    private static SourceRecord Set(SourceRecord record, SetCorrection set, bool isFirst)
    {
        if (set.Fields is { } fields) record = record with { Fields = isFirst ? fields : [] };
        if (set.Tags is { } tags) record = record with { Tags = isFirst ? tags : [], TagLine = null };
        if (set.Published is { } date) record = record with { Published = isFirst ? date : null };
        if (set.Authors is { } authors) record = record with { Authors = isFirst ? authors : [], AuthorCount = null, AuthorsComplete = true };
        return record;
    }

    private int JoinFields(MergeCorrection merge)
    {
        var count = merge.CountFound(name => HasField(Slug.Of(name)));
        if (count == 0) return 0;
        var names = merge.All.Select(Slug.Of).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < current.Length; i++)
        {
            if (current[i]?.Record.Fields.Any(field => names.Contains(Slug.Of(field))) != true) continue;
            Change(i, record => record with { Fields = [.. record.Fields.Select(field => names.Contains(Slug.Of(field)) ? merge.All[0] : field).Distinct()] });
        }
        return count;
    }

    private int ChangeField(string from, string? to)
    {
        var slug = Slug.Of(from);
        fields[slug] = to;
        return current.Count(entry => entry?.Record.Fields.Any(field => Slug.Of(field) == slug) == true);
    }

    private SourceRecord WithFields(SourceRecord record) => record with
    {
        Fields = [.. record.Fields.Select(field => fields.TryGetValue(Slug.Of(field), out var to) ? to : field).OfType<string>().Distinct()],
    };

    private bool HasField(string slug) => current.Any(entry => entry?.Record.Fields.Any(field => Slug.Of(field) == slug) == true);
}
