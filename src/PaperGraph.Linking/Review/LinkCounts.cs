using PaperGraph.Linking.Names;
using PaperGraph.Model;

namespace PaperGraph.Linking.Review;

/// <summary>How many links a decision on names moves.</summary>
/// <remarks>Of an author those to papers and to co-authors, of a tag those to papers and to tags on them, of a paper or a field those to other things.</remarks>
internal sealed class LinkCounts
{
    /// <summary>Papers with more authors make no links of co-authors.</summary>
    private const int MostOnPaper = 100;

    private readonly Dictionary<string, int> authors;
    private readonly Dictionary<string, int> tags;
    private readonly ILookup<int, int> papersOfAuthor, authorsOfPaper, papersOfTag, tagsOfPaper;
    private readonly Dictionary<(ThingKind, string), int> papers = [];

    public LinkCounts(LiteratureGraph graph)
    {
        authors = graph.Authors.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
        tags = graph.Tags.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
        papersOfAuthor = graph.Authorships.ToLookup(link => link.Author, link => link.Paper);
        authorsOfPaper = graph.Authorships.ToLookup(link => link.Paper, link => link.Author);
        papersOfTag = graph.TagAssignments.ToLookup(link => link.Tag, link => link.Paper);
        tagsOfPaper = graph.TagAssignments.ToLookup(link => link.Paper, link => link.Tag);
        Count(ThingKind.Field, graph.FieldAssignments.Select(link => graph.Fields[link.Field].Id));
        Count(ThingKind.Paper, graph.TagAssignments.Select(link => graph.Papers[link.Paper].Id));
        Count(ThingKind.Paper, graph.Authorships.Select(link => graph.Papers[link.Paper].Id));
    }

    /// <summary>The links of the thing with fewer of them where there are two; else all links of the one; at least 1.</summary>
    public int Of(Merge merge)
    {
        var kept = LinksOf(merge.Kind, merge.Id);
        var other = LinksOf(merge.Kind, merge.Other) is var byId and > 0 ? byId : LinksOf(merge.Kind, Slug.Of(merge.Other));
        return Math.Max(1, other > 0 ? Math.Min(kept, other) : kept);
    }

    private int LinksOf(ThingKind kind, string id) => kind switch
    {
        ThingKind.Author => authors.TryGetValue(id, out var author) ? With(papersOfAuthor[author], authorsOfPaper, author) : 0,
        ThingKind.Tag => tags.TryGetValue(id, out var tag) ? With(papersOfTag[tag], tagsOfPaper, tag) : 0,
        _ => papers.GetValueOrDefault((kind, id)),
    };

    /// <summary>The papers, and what else is on them, each once.</summary>
    private static int With(IEnumerable<int> papers, ILookup<int, int> onPaper, int self)
    {
        var own = papers.ToArray();
        return own.Length + own.Where(paper => onPaper[paper].Count() <= MostOnPaper).SelectMany(paper => onPaper[paper]).Where(other => other != self).Distinct().Count();
    }

    private void Count(ThingKind kind, IEnumerable<string> ids)
    {
        foreach (var id in ids) papers[(kind, id)] = papers.GetValueOrDefault((kind, id)) + 1;
    }
}
