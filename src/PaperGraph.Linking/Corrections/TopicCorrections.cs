using System.Collections.Immutable;
using PaperGraph.Linking.Identity;
using PaperGraph.Linking.Names;
using PaperGraph.Linking.Papers;
using PaperGraph.Linking.Tags;
using PaperGraph.Model;

namespace PaperGraph.Linking.Corrections;

/// <summary>Corrections of tags, made after their spellings have been resolved.</summary>
/// <remarks>A correction that names a topic covers all of its spellings; one that names another spelling of it covers that one.</remarks>
internal sealed class TopicCorrections(ImmutableArray<Entry> entries, TagResolution resolution)
{
    private readonly Dictionary<string, string> names = new(resolution.Names, StringComparer.Ordinal);
    private readonly List<Merge> merges = [.. resolution.Merges];

    /// <summary>Applies one correction; returns how many uses of tags it concerned.</summary>
    public int Apply(Correction correction) => correction switch
    {
        RenameCorrection rename => Rename(Spellings(rename.From), rename.To.ToLowerInvariant()),
        DropCorrection drop => Replace(Spellings(drop.Name), []),
        SplitCorrection split => Replace(Spellings(split.Name), [.. split.Into.Select(part => part.Name.ToLowerInvariant())]),
        MergeCorrection merge => CountFound(merge.All),
        NeverMergeCorrection never => CountFound(never.All),
        _ => 0,
    };

    /// <summary>The resolution as corrected.</summary>
    public TagResolution ToResolution() => new(names.ToImmutableDictionary(StringComparer.Ordinal), [.. merges]);

    private HashSet<string> Spellings(string name)
    {
        var slug = Slug.Of(name);
        var ofTopic = names.Where(pair => Slug.Of(pair.Value) == slug).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        return ofTopic.Count > 0 ? ofTopic : [.. names.Keys.Where(spelling => Slug.Of(spelling) == slug)];
    }

    private int Rename(HashSet<string> spellings, string to)
    {
        var name = names.Values.Order(StringComparer.Ordinal).FirstOrDefault(known => Slug.Of(known) == Slug.Of(to) && !spellings.Contains(known)) ?? to;
        foreach (var spelling in spellings.Order(StringComparer.Ordinal))
        {
            names[spelling] = name;
            if (Slug.Of(spelling) != Slug.Of(name)) merges.Add(new Merge(ThingKind.Tag, MergeDecision.Merged, Slug.Of(name), name, spelling, "correction", "The user's correction says so."));
        }
        return CountUses(spellings);
    }

    private int Replace(HashSet<string> spellings, ImmutableArray<string> parts)
    {
        var count = CountUses(spellings);
        foreach (var spelling in spellings) names.Remove(spelling);
        foreach (var part in parts) names.TryAdd(part, part);
        foreach (var entry in entries)
        {
            if (!entry.Tags.Any(tag => spellings.Contains(tag.Name))) continue;
            entry.Tags = [.. entry.Tags.SelectMany(tag => spellings.Contains(tag.Name) ? parts.Select(part => new CutTag(part, tag.Confidence)) : [tag])];
        }
        return count;
    }

    private int CountUses(HashSet<string> spellings) => entries.Sum(entry => entry.Tags.Count(tag => spellings.Contains(tag.Name)));

    private int CountFound(ImmutableArray<string> all)
    {
        var found = all.Count(name => Spellings(name).Count > 0);
        return found > 1 ? found : 0;
    }
}
