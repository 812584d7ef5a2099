using System.Collections.Immutable;
using PaperGraph.Linking.Identity;
using PaperGraph.Linking.Names;
using PaperGraph.Linking.Papers;
using PaperGraph.Linking.Tags;
using PaperGraph.Model;

namespace PaperGraph.Linking.Corrections;

/// <summary>Corrections of tags, made after their spellings have been resolved.</summary>
/// <remarks>
/// A correction that names a topic covers all of its spellings; one that names another spelling of it covers that one. O(uses of
/// the spellings concerned) per correction, for a thesaurus may have thousands.
/// </remarks>
internal sealed class TopicCorrections
{
    private readonly Dictionary<string, string> names;
    private readonly List<Merge> merges;

    /// <summary>The spellings by the slug of their topic, and by their own.</summary>
    private readonly Dictionary<string, HashSet<string>> byTopic = new(StringComparer.Ordinal), bySpelling = new(StringComparer.Ordinal);

    /// <summary>The records that use a spelling, once per use.</summary>
    private readonly Dictionary<string, List<Entry>> uses = new(StringComparer.Ordinal);

    /// <summary>Indexes the resolution and the tags of the records, which it will change.</summary>
    public TopicCorrections(ImmutableArray<Entry> entries, TagResolution resolution)
    {
        names = new Dictionary<string, string>(resolution.Names, StringComparer.Ordinal);
        merges = [.. resolution.Merges];
        foreach (var (spelling, name) in names) Index(spelling, name);
        foreach (var entry in entries)
        {
            foreach (var tag in entry.Tags) At(uses, tag.Name).Add(entry);
        }
    }

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
        return [.. At(byTopic, slug) is { Count: > 0 } ofTopic ? ofTopic : At(bySpelling, slug)];
    }

    private int Rename(HashSet<string> spellings, string to)
    {
        var name = At(byTopic, Slug.Of(to)).Select(spelling => names[spelling]).Where(known => !spellings.Contains(known)).Min(StringComparer.Ordinal) ?? to;
        foreach (var spelling in spellings.Order(StringComparer.Ordinal))
        {
            At(byTopic, Slug.Of(names[spelling])).Remove(spelling);
            names[spelling] = name;
            Index(spelling, name);
            if (Slug.Of(spelling) != Slug.Of(name)) merges.Add(new Merge(ThingKind.Tag, MergeDecision.Merged, Slug.Of(name), name, spelling, "correction", "the corrections say so"));
        }
        return CountUses(spellings);
    }

    private int Replace(HashSet<string> spellings, ImmutableArray<string> parts)
    {
        var count = CountUses(spellings);
        var concerned = spellings.SelectMany(spelling => At(uses, spelling)).ToHashSet();
        foreach (var spelling in spellings)
        {
            At(byTopic, Slug.Of(names[spelling])).Remove(spelling);
            At(bySpelling, Slug.Of(spelling)).Remove(spelling);
            names.Remove(spelling);
            uses.Remove(spelling);
        }
        foreach (var part in parts)
        {
            if (names.TryAdd(part, part)) Index(part, part);
        }
        foreach (var entry in concerned) Replace(entry, spellings, parts);
        return count;
    }

    private void Replace(Entry entry, HashSet<string> spellings, ImmutableArray<string> parts)
    {
        var tags = new List<CutTag>();
        foreach (var tag in entry.Tags)
        {
            if (!spellings.Contains(tag.Name))
            {
                tags.Add(tag);
                continue;
            }
            foreach (var part in parts)
            {
                tags.Add(new CutTag(part, tag.Confidence));
                At(uses, part).Add(entry);
            }
        }
        entry.Tags = tags;
    }

    private int CountUses(HashSet<string> spellings) => spellings.Sum(spelling => At(uses, spelling).Count);

    private int CountFound(ImmutableArray<string> all)
    {
        var found = all.Count(name => Spellings(name).Count > 0);
        return found > 1 ? found : 0;
    }

    private void Index(string spelling, string name)
    {
        At(byTopic, Slug.Of(name)).Add(spelling);
        At(bySpelling, Slug.Of(spelling)).Add(spelling);
    }

    private static T At<T>(Dictionary<string, T> index, string key)
        where T : new()
    {
        if (!index.TryGetValue(key, out var found)) index.Add(key, found = new T());
        return found;
    }
}
