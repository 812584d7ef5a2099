using System.Collections.Immutable;
using PaperGraph.Extraction;
using PaperGraph.Linking.Names;
using PaperGraph.Linking.Papers;
using PaperGraph.Model;

namespace PaperGraph.Linking.Corrections;

/// <summary>Corrections of papers and fields, made in the records that list them.</summary>
/// <remarks>
/// A paper is named as it is listed; by its new title only where none is listed under it, so that two titles can be swapped. Fields are joined first,
/// then all are renamed and dropped at once. O(records concerned) per correction.
/// </remarks>
internal sealed class RecordCorrections(ImmutableArray<Entry> entries, PaperLookup lookup)
{
    private readonly Entry?[] current = [.. entries];
    private readonly Dictionary<int, Correction> removers = [];
    private readonly Dictionary<string, string?> fields = new(StringComparer.Ordinal);
    private Dictionary<string, HashSet<int>>? byField;

    /// <summary>The records that have a field, by its slug; none for a field that is listed and has been joined or taken out.</summary>
    /// <remarks>Made for the first correction of a field, which comes after those of papers.</remarks>
    private Dictionary<string, HashSet<int>> ByField => byField ??= IndexFields();

    /// <summary>The records as corrected; those of dropped papers are gone.</summary>
    public ImmutableArray<Entry> ToEntries()
    {
        foreach (var i in fields.Keys.SelectMany(WithField).Distinct()) Change(i, WithFields);
        return [.. current.OfType<Entry>()];
    }

    /// <summary>Applies one correction; returns how many records it concerned, or how many of the names occur.</summary>
    public int Apply(Correction correction) => correction switch
    {
        DropCorrection { Kind: ThingKind.Paper } drop => Drop(drop),
        SetCorrection set => Change(Find(set.Paper), (record, isFirst) => Set(record, set, isFirst)),
        RenameCorrection { Kind: ThingKind.Paper } rename => Change(Find(rename.From), (record, _) => record with { Title = rename.To }),
        MergeCorrection { Kind: ThingKind.Paper } or NeverMergeCorrection { Kind: ThingKind.Paper } => correction.CountFound(name => Find(name).Length > 0),
        MergeCorrection { Kind: ThingKind.Field } merge => JoinFields(merge),
        RenameCorrection { Kind: ThingKind.Field } rename => ChangeField(rename.From, rename.To),
        DropCorrection { Kind: ThingKind.Field } drop => ChangeField(drop.Name, null),
        _ => 0,
    };

    /// <summary>The correction that has taken out the paper of this name; null for none.</summary>
    public Correction? RemoverOf(string paper) => lookup.Find(paper).Select(i => removers.GetValueOrDefault(i)).FirstOrDefault(remover => remover is not null);

    /// <summary>Whether a paper or field of this name is listed.</summary>
    public bool IsKnown(ThingKind kind, string name) => kind == ThingKind.Paper ? Find(name).Length > 0 : ByField.ContainsKey(Slug.Of(name));

    /// <summary>Renames whose new name another thing has that keeps it, so that the two become one.</summary>
    public IEnumerable<RenameCorrection> Joining(IEnumerable<RenameCorrection> renames) => renames.Where(rename => rename.Kind switch
    {
        ThingKind.Field => HasField(rename.From) && !fields.ContainsKey(Slug.Of(rename.To)) && HasField(rename.To),
        ThingKind.Paper => Find(rename.From) is { Length: > 0 } all && lookup.Find(rename.To).Any(i => current[i] is { } other && other.TitleKey == other.ListedTitleKey && all.All(own => own != i && MayBeOne(current[own]!, other))),
        _ => false,
    });

    private static bool MayBeOne(Entry one, Entry other) =>
        (one.ArxivId is null || other.ArxivId is null || one.ArxivId == other.ArxivId) && (one.Doi is null || other.Doi is null || one.Doi == other.Doi);

    private int[] Find(string paper) => [.. lookup.Find(paper).Where(i => current[i] is not null)];

    private int Drop(DropCorrection drop)
    {
        var found = Find(drop.Name);
        foreach (var i in found) (current[i], removers[i]) = (null, drop);
        return found.Length;
    }

    private int Change(int[] found, Func<SourceRecord, bool, SourceRecord> change)
    {
        foreach (var i in found) Change(i, record => change(record, i == found[0]));
        return found.Length;
    }

    private void Change(int i, Func<SourceRecord, SourceRecord> change)
    {
        var before = current[i]!;
        var after = current[i] = before.With(change(before.Record));
        lookup.Retitle(i, before, after);
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

    private int JoinFields(MergeCorrection merge)
    {
        var count = merge.CountFound(HasField);
        if (count == 0) return 0;
        var names = merge.All.Select(Slug.Of).ToHashSet(StringComparer.Ordinal);
        var concerned = names.SelectMany(WithField).ToHashSet();
        foreach (var i in concerned) Change(i, record => record with { Fields = [.. record.Fields.Select(field => names.Contains(Slug.Of(field)) ? merge.All[0] : field).Distinct()] });
        foreach (var name in names) ByField[name] = [];
        ByField[Slug.Of(merge.All[0])] = concerned;
        return count;
    }

    private int ChangeField(string from, string? to)
    {
        var slug = Slug.Of(from);
        fields[slug] = to;
        return WithField(slug).Count;
    }

    private SourceRecord WithFields(SourceRecord record) => record with
    {
        Fields = [.. record.Fields.Select(field => fields.TryGetValue(Slug.Of(field), out var to) ? to : field).OfType<string>().Distinct()],
    };

    private bool HasField(string name) => WithField(Slug.Of(name)).Count > 0;

    private HashSet<int> WithField(string slug) => ByField.GetValueOrDefault(slug, []);

    private Dictionary<string, HashSet<int>> IndexFields()
    {
        var index = entries.SelectMany(entry => entry.Record.Fields).Distinct().Select(Slug.Of).Distinct().ToDictionary(slug => slug, _ => new HashSet<int>(), StringComparer.Ordinal);
        foreach (var (i, entry) in current.Index())
        {
            foreach (var slug in entry?.Record.Fields.Select(Slug.Of) ?? [])
            {
                if (!index.TryGetValue(slug, out var found)) index.Add(slug, found = []);
                found.Add(i);
            }
        }
        return index;
    }
}
