using System.Collections.Immutable;
using PaperGraph.Linking.Names;
using PaperGraph.Linking.Papers;
using PaperGraph.Model;

namespace PaperGraph.Linking.Corrections;

/// <summary>Corrections of what PaperGraph adds after linking: it must not bring back what the user has taken out.</summary>
/// <remarks>
/// A paper whose tags or fields are set gets no others; a dropped tag is not found again; a tag that was found may be renamed. O(links concerned) per correction.
/// </remarks>
internal sealed class DerivedCorrections(ImmutableArray<JoinedPaper> papers, LiteratureGraph graph)
{
    private readonly JoinedPaperLookup lookup = new(papers);
    private readonly Dictionary<int, string> renamed = [];
    private readonly HashSet<int> removedTags = [], removedFields = [];
    private readonly AddedLinks added = new(graph);

    /// <summary>The graph as corrected; tags that only dropped links had are gone.</summary>
    public LiteratureGraph ToGraph()
    {
        var corrected = graph with
        {
            TagAssignments = [.. graph.TagAssignments.Where((_, link) => !removedTags.Contains(link))],
            FieldAssignments = [.. graph.FieldAssignments.Where((_, link) => !removedFields.Contains(link))],
        };
        var used = corrected.TagAssignments.Select(link => link.Tag).ToHashSet();
        return WithTags(corrected, tag => !used.Contains(tag) ? null : renamed.TryGetValue(tag, out var name) ? new Tag(Slug.Of(name), name, [graph.Tags[tag].Name]) : graph.Tags[tag]);
    }

    /// <summary>Applies one correction; returns how many links it concerned.</summary>
    public int Apply(Correction correction) => correction switch
    {
        SetCorrection set => (set.Tags is null ? 0 : lookup.Find(set.Paper).SelectMany(added.OfPaper).Count(removedTags.Add)) + (set.Fields is null ? 0 : lookup.Find(set.Paper).SelectMany(added.FieldsOf).Count(removedFields.Add)),
        DropCorrection { Kind: ThingKind.Tag } drop => added.Named(drop.Name).SelectMany(added.OfTag).Count(removedTags.Add),
        RenameCorrection { Kind: ThingKind.Tag } rename => Rename(rename),
        _ => 0,
    };

    /// <summary>Only a tag that sources do not list: the others were renamed before.</summary>
    private int Rename(RenameCorrection rename)
    {
        int[] found = [.. added.Named(rename.From).Where(tag => !added.IsListed(tag))];
        foreach (var tag in found) renamed[tag] = rename.To.ToLowerInvariant();
        return found.SelectMany(added.OfTag).Count(link => !removedTags.Contains(link));
    }

    /// <summary>Gives each tag another name or none; tags that then have one id are one, with the surer of a paper's two links.</summary>
    private static LiteratureGraph WithTags(LiteratureGraph corrected, Func<int, Tag?> change)
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

    /// <summary>The links that sources do not list, by index, and the tags by name.</summary>
    private sealed class AddedLinks(LiteratureGraph graph)
    {
        private readonly ILookup<string, int> byName = graph.Tags.Index()
            .SelectMany(tag => tag.Item.Aliases.Select(Slug.Of).Prepend(tag.Item.Id).Distinct().Select(slug => (Slug: slug, tag.Index)))
            .ToLookup(pair => pair.Slug, pair => pair.Index, StringComparer.Ordinal);

        private readonly HashSet<int> listed = [.. graph.TagAssignments.Where(link => link.Provenance.Origin == Origin.Listed).Select(link => link.Tag)];
        private readonly ILookup<int, int> byTag = Added(graph).ToLookup(link => link.Item.Tag, link => link.Index), byPaper = Added(graph).ToLookup(link => link.Item.Paper, link => link.Index);
        private readonly ILookup<int, int> fieldsOf = graph.FieldAssignments.Index().Where(link => link.Item.Provenance.Origin != Origin.Listed).ToLookup(link => link.Item.Paper, link => link.Index);

        public IEnumerable<int> Named(string name) => byName[Slug.Of(name)];

        public bool IsListed(int tag) => listed.Contains(tag);

        public IEnumerable<int> OfTag(int tag) => byTag[tag];

        public IEnumerable<int> OfPaper(int paper) => byPaper[paper];

        public IEnumerable<int> FieldsOf(int paper) => fieldsOf[paper];

        private static IEnumerable<(int Index, TagAssignment Item)> Added(LiteratureGraph graph) => graph.TagAssignments.Index().Where(link => link.Item.Provenance.Origin != Origin.Listed);
    }
}
