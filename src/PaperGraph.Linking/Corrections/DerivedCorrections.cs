using System.Collections.Immutable;
using PaperGraph.Linking.Names;
using PaperGraph.Linking.Papers;
using PaperGraph.Model;

namespace PaperGraph.Linking.Corrections;

/// <summary>Corrections of what PaperGraph adds after linking: it must not bring back what the user has taken out.</summary>
/// <remarks>
/// A paper whose tags or fields are set gets no others; a dropped tag is not found again; a tag that was found may be renamed. O(links) per correction
/// that concerns any.
/// </remarks>
internal sealed class DerivedCorrections(ImmutableArray<JoinedPaper> papers, LiteratureGraph graph)
{
    private readonly JoinedPaperLookup lookup = new(papers);
    private LiteratureGraph corrected = graph;
    private TagIndex? index;

    /// <summary>The graph as corrected; tags that only dropped links had are gone.</summary>
    public LiteratureGraph ToGraph()
    {
        var used = corrected.TagAssignments.Select(link => link.Tag).ToHashSet();
        return WithTags(tag => used.Contains(tag) ? corrected.Tags[tag] : null);
    }

    /// <summary>Applies one correction; returns how many links it concerned.</summary>
    public int Apply(Correction correction) => correction switch
    {
        SetCorrection set => (set.Tags is null ? 0 : RemoveTagsOf(lookup.Find(set.Paper))) + (set.Fields is null ? 0 : RemoveFields(lookup.Find(set.Paper))),
        DropCorrection { Kind: ThingKind.Tag } drop => Drop(drop.Name),
        RenameCorrection { Kind: ThingKind.Tag } rename => Rename(rename),
        _ => 0,
    };

    /// <summary>The names of the tags as they are now.</summary>
    private TagIndex Tags => index ??= new TagIndex(corrected);

    private int Drop(string name)
    {
        var dropped = Tags.Named(name);
        return dropped.Count == 0 ? 0 : RemoveTags(link => dropped.Contains(link.Tag));
    }

    private int RemoveTagsOf(HashSet<int> papersOf) => RemoveTags(link => papersOf.Contains(link.Paper));

    private int RemoveTags(Func<TagAssignment, bool> isConcerned)
    {
        ImmutableArray<TagAssignment> kept = [.. corrected.TagAssignments.Where(link => link.Provenance.Origin == Origin.Listed || !isConcerned(link))];
        var count = corrected.TagAssignments.Length - kept.Length;
        corrected = corrected with { TagAssignments = kept };
        return count;
    }

    private int RemoveFields(HashSet<int> of)
    {
        ImmutableArray<FieldAssignment> kept = [.. corrected.FieldAssignments.Where(link => link.Provenance.Origin == Origin.Listed || !of.Contains(link.Paper))];
        var count = corrected.FieldAssignments.Length - kept.Length;
        corrected = corrected with { FieldAssignments = kept };
        return count;
    }

    /// <summary>Only a tag that sources do not list: the others were renamed before.</summary>
    private int Rename(RenameCorrection rename)
    {
        var found = Tags.Named(rename.From).Where(tag => !Tags.IsListed(tag)).ToHashSet();
        if (found.Count == 0) return 0;
        var count = corrected.TagAssignments.Count(link => found.Contains(link.Tag));
        var name = rename.To.ToLowerInvariant();
        corrected = WithTags(tag => found.Contains(tag) ? new Tag(Slug.Of(name), name, [corrected.Tags[tag].Name]) : corrected.Tags[tag]);
        index = null;
        return count;
    }

    /// <summary>Gives each tag another name or none; tags that then have one id are one, with the surer of a paper's two links.</summary>
    private LiteratureGraph WithTags(Func<int, Tag?> change)
    {
        var changed = Enumerable.Range(0, corrected.Tags.Length).Select(change).ToArray();
        ImmutableArray<Tag> tags = [.. changed.OfType<Tag>().OrderByDescending(tag => tag.Aliases.Length).GroupBy(tag => tag.Id).Select(group => group.First()).OrderBy(tag => tag.Id, StringComparer.Ordinal)];
        var places = tags.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
        return corrected with
        {
            Tags = tags,
            TagAssignments =
            [
                .. corrected.TagAssignments.Where(link => changed[link.Tag] is not null)
                    .Select(link => link with { Tag = places[changed[link.Tag]!.Id] })
                    .OrderBy(link => link.Paper).ThenBy(link => link.Tag).ThenByDescending(link => link.Provenance.Confidence)
                    .DistinctBy(link => (link.Paper, link.Tag)),
            ],
        };
    }

    /// <summary>Tags by name; made anew when they change, since few corrections concern what was found.</summary>
    private sealed class TagIndex(LiteratureGraph graph)
    {
        private readonly ILookup<string, int> bySlug = graph.Tags.Index()
            .SelectMany(tag => tag.Item.Aliases.Select(Slug.Of).Prepend(tag.Item.Id).Select(slug => (Slug: slug, tag.Index)))
            .ToLookup(pair => pair.Slug, pair => pair.Index, StringComparer.Ordinal);

        private readonly HashSet<int> listed = [.. graph.TagAssignments.Where(link => link.Provenance.Origin == Origin.Listed).Select(link => link.Tag)];

        public HashSet<int> Named(string name) => [.. bySlug[Slug.Of(name)]];

        public bool IsListed(int tag) => listed.Contains(tag);
    }
}
