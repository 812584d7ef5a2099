using System.Collections.Immutable;
using PaperGraph.Linking.Identity;
using PaperGraph.Linking.Names;
using PaperGraph.Linking.Papers;
using PaperGraph.Linking.Tags;
using PaperGraph.Model;

namespace PaperGraph.Linking.Corrections;

/// <summary>Corrections of tags, made after their spellings have been resolved, and all at once: each names a topic as it is before the others.</summary>
/// <remarks>A correction that names a topic covers all of its spellings; one that names another spelling of it covers that one. O(spellings concerned) per correction.</remarks>
internal sealed class TopicCorrections(ImmutableArray<Entry> entries, TagResolution resolution)
{
    private readonly Dictionary<string, ImmutableArray<string>> changes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> renamed = new(StringComparer.Ordinal);
    private readonly ImmutableDictionary<string, string> ids = TagResolution.IdsOf(resolution.Names.Values);
    private readonly ILookup<string, string> byTopic = resolution.Names.ToLookup(pair => Slug.Of(pair.Value), pair => pair.Key, StringComparer.Ordinal);
    private readonly ILookup<string, string> bySpelling = resolution.Names.ToLookup(pair => Slug.Of(pair.Key), pair => pair.Key, StringComparer.Ordinal);
    private readonly Dictionary<string, int> uses = entries.SelectMany(entry => entry.Tags).CountBy(tag => tag.Name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    private readonly ILookup<(string, string), Merge> open = resolution.Merges.Where(merge => merge.Decision != MergeDecision.Merged).ToLookup(merge => PairOf(merge.Name, merge.Other));
    private readonly Dictionary<(string, string), Merge> apart = [];
    private readonly List<Merge> merges = [];

    /// <summary>Takes one correction; returns how many uses of tags it concerns, or how many of the names occur.</summary>
    public int Apply(Correction correction)
    {
        switch (correction)
        {
            case RenameCorrection rename: return Change(rename.From, [rename.To.ToLowerInvariant()], isRename: true);
            case DropCorrection drop: return Change(drop.Name, [], isRename: false);
            case SplitCorrection split: return Change(split.Name, [.. split.Into.Select(part => part.Name.ToLowerInvariant())], isRename: false);
            case NeverMergeCorrection never:
                KeepApart(never.All);
                return never.CountFound(IsKnown);
            default: return correction.CountFound(IsKnown);
        }
    }

    /// <summary>Whether a tag is so spelt.</summary>
    public bool IsKnown(string name) => byTopic.Contains(Slug.Of(name)) || bySpelling.Contains(Slug.Of(name));

    /// <summary>Renames whose new name a topic has that keeps it, so that the two become one.</summary>
    public IEnumerable<RenameCorrection> Joining(IEnumerable<RenameCorrection> renames) =>
        renames.Where(rename => Spellings(rename.From) is { Count: > 0 } spellings && byTopic[Slug.Of(rename.To)].Any(other => !changes.ContainsKey(other) && !spellings.Contains(other)));

    /// <summary>The resolution as corrected; the records lose the tags that are dropped and split.</summary>
    public TagResolution ToResolution()
    {
        var found = apart.Keys.SelectMany(pair => open[pair].Take(1)).ToHashSet<Merge>(ReferenceEqualityComparer.Instance);
        merges.AddRange([.. resolution.Merges.Where(merge => !found.Contains(merge)), .. apart.Values]);
        var names = resolution.Names.Where(pair => !changes.ContainsKey(pair.Key)).ToDictionary(StringComparer.Ordinal);
        var taken = names.Values.Distinct().Order(StringComparer.Ordinal).DistinctBy(Slug.Of).ToDictionary(Slug.Of, StringComparer.Ordinal);
        foreach (var spelling in renamed.Keys.Order(StringComparer.Ordinal))
        {
            var name = names[spelling] = Settle(renamed[spelling]);
            if (Slug.Of(spelling) != Slug.Of(name)) merges.Add(new Merge(ThingKind.Tag, MergeDecision.Merged, Slug.Of(name), name, spelling, IdentityRules.Reason, IdentityRules.Evidence));
        }
        foreach (var part in changes.Where(change => !renamed.ContainsKey(change.Key)).SelectMany(change => change.Value).Order(StringComparer.Ordinal)) names.TryAdd(part, Settle(part));
        foreach (var entry in entries) entry.Tags = Replace(entry.Tags);
        return new TagResolution(names.ToImmutableDictionary(StringComparer.Ordinal), [.. merges.Select(Follow)]);

        string Settle(string name) => taken.TryGetValue(Slug.Of(name), out var known) ? known : taken[Slug.Of(name)] = name;

        // A decision on a spelling that was renamed as a whole topic goes with it.
        Merge Follow(Merge merge) => merge.Reason != IdentityRules.Reason && renamed.ContainsKey(merge.Name) && names.TryGetValue(merge.Name, out var name) ? merge with { Id = Slug.Of(name), Name = name } : merge;
    }

    private IReadOnlyList<CutTag> Replace(IReadOnlyList<CutTag> tags) => !tags.Any(tag => IsCut(tag.Name)) ? tags :
        [.. tags.SelectMany(tag => IsCut(tag.Name) ? changes[tag.Name].Select(part => new CutTag(part, tag.Confidence)) : [tag])];

    private bool IsCut(string spelling) => changes.ContainsKey(spelling) && !renamed.ContainsKey(spelling);

    private HashSet<string> Spellings(string name) => [.. byTopic.Contains(Slug.Of(name)) ? byTopic[Slug.Of(name)] : bySpelling[Slug.Of(name)]];

    private int Change(string from, ImmutableArray<string> to, bool isRename)
    {
        var spellings = Spellings(from);
        foreach (var spelling in spellings)
        {
            changes[spelling] = to;
            if (isRename) renamed[spelling] = to[0];
            else renamed.Remove(spelling);
        }
        return spellings.Sum(spelling => uses.GetValueOrDefault(spelling));
    }

    /// <summary>Writes the user's decision down, in place of a finding that looked like one topic.</summary>
    private void KeepApart(ImmutableArray<string> all)
    {
        string[] topics = [.. all.SelectMany(name => Spellings(name).Order(StringComparer.Ordinal).Take(1)).Select(spelling => resolution.Names[spelling]).Distinct()];
        foreach (var (a, b) in topics.SelectMany((a, i) => topics.Skip(i + 1).Select(b => (a, b))))
        {
            var found = open[PairOf(a, b)].FirstOrDefault();
            apart.TryAdd(PairOf(a, b), (found ?? new Merge(ThingKind.Tag, MergeDecision.KeptApart, ids[a], a, b, "", "")) with
            {
                Decision = MergeDecision.KeptApart,
                Reason = IdentityRules.Reason,
                Evidence = found is null ? IdentityRules.Evidence : $"{IdentityRules.Evidence}; {found.Reason}: {found.Evidence}",
            });
        }
    }

    private static (string, string) PairOf(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
}
