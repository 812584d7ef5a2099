using System.Collections.Immutable;
using PaperGraph.Linking.Names;
using PaperGraph.Linking.Papers;
using PaperGraph.Model;

namespace PaperGraph.Linking.Corrections;

/// <summary>Corrections of what PaperGraph adds after linking: it must not bring back what the user has taken out.</summary>
/// <remarks>
/// A paper whose tags or fields are set gets no others; a dropped tag is not found again; a tag that was found may be renamed. O(links) per correction.
/// </remarks>
internal sealed class DerivedCorrections(ImmutableArray<JoinedPaper> papers, LiteratureGraph graph)
{
    private readonly JoinedPaperLookup lookup = new(papers);
    private readonly Dictionary<int, string> renamed = [];
    private LiteratureGraph corrected = graph;

    /// <summary>The graph as corrected; tags that only dropped links had are gone.</summary>
    public LiteratureGraph ToGraph()
    {
        var used = corrected.TagAssignments.Select(link => link.Tag).ToHashSet();
        return WithTags(tag => !used.Contains(tag) ? null : renamed.TryGetValue(tag, out var name) ? new Tag(Slug.Of(name), name, [corrected.Tags[tag].Name]) : corrected.Tags[tag]);
    }

    /// <summary>Applies one correction; returns how many links it concerned.</summary>
    public int Apply(Correction correction) => correction switch
    {
        SetCorrection set => (set.Tags is null ? 0 : RemoveTags(lookup.Find(set.Paper), _ => true)) + (set.Fields is null ? 0 : RemoveFields(lookup.Find(set.Paper))),
        DropCorrection { Kind: ThingKind.Tag } drop => RemoveTags(null, tag => IsNamed(tag, drop.Name)),
        RenameCorrection { Kind: ThingKind.Tag } rename => Rename(rename),
        _ => 0,
    };

    private int RemoveTags(HashSet<int>? of, Func<Tag, bool> isConcerned)
    {
        ImmutableArray<TagAssignment> kept =
            [.. corrected.TagAssignments.Where(link => link.Provenance.Origin == Origin.Listed || of?.Contains(link.Paper) == false || !isConcerned(corrected.Tags[link.Tag]))];
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
        var listed = corrected.TagAssignments.Where(link => link.Provenance.Origin == Origin.Listed).Select(link => link.Tag).ToHashSet();
        var found = Enumerable.Range(0, corrected.Tags.Length).Where(tag => !listed.Contains(tag) && IsNamed(corrected.Tags[tag], rename.From)).ToHashSet();
        foreach (var tag in found) renamed[tag] = rename.To.ToLowerInvariant();
        return corrected.TagAssignments.Count(link => found.Contains(link.Tag));
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

    private static bool IsNamed(Tag tag, string name) => tag.Id == Slug.Of(name) || tag.Aliases.Any(alias => Slug.Of(alias) == Slug.Of(name));
}
