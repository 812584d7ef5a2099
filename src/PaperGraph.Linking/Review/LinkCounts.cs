using PaperGraph.Linking.Names;
using PaperGraph.Model;

namespace PaperGraph.Linking.Review;

/// <summary>How many links a decision on names moves.</summary>
internal sealed class LinkCounts
{
    private readonly Dictionary<(ThingKind, string), int> papers = [];

    public LinkCounts(LiteratureGraph graph)
    {
        Count(ThingKind.Author, graph.Authorships.Select(link => graph.Authors[link.Author].Id));
        Count(ThingKind.Tag, graph.TagAssignments.Select(link => graph.Tags[link.Tag].Id));
        Count(ThingKind.Field, graph.FieldAssignments.Select(link => graph.Fields[link.Field].Id));
        Count(ThingKind.Paper, graph.TagAssignments.Select(link => graph.Papers[link.Paper].Id));
        Count(ThingKind.Paper, graph.Authorships.Select(link => graph.Papers[link.Paper].Id));
    }

    /// <summary>The links of the thing with fewer of them where there are two; else all links of the one; at least 1.</summary>
    public int Of(Merge merge)
    {
        var (kept, other) = (papers.GetValueOrDefault((merge.Kind, merge.Id)), papers.GetValueOrDefault((merge.Kind, merge.Other), papers.GetValueOrDefault((merge.Kind, Slug.Of(merge.Other)))));
        return Math.Max(1, other > 0 ? Math.Min(kept, other) : kept);
    }

    private void Count(ThingKind kind, IEnumerable<string> ids)
    {
        foreach (var id in ids) papers[(kind, id)] = papers.GetValueOrDefault((kind, id)) + 1;
    }
}
