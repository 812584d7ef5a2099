using PaperGraph.Model;

namespace PaperGraph.Storage.Tables;

/// <summary>The rows of the graph's tables. Without an analysis its columns stay empty and its tables have no rows.</summary>
internal sealed class GraphRows(LiteratureGraph graph, AnalyzedGraph? analyzed)
{
    private readonly int[] mainFields = analyzed?.MainFields ?? graph.MainFields();

    internal IEnumerable<object?[]> Of(NodeTable table) => table.Label switch
    {
        "Paper" => Papers(),
        "Author" => Authors(),
        "Tag" => Tags(),
        "Field" => Fields(),
        "Source" => graph.Sources.Select(source => new object?[] { source.Id, source.Name, source.Kind, source.Url, "Source" }),
        "Community" => Communities(),
        _ => throw new InvalidOperationException($"No rows for label {table.Label}."),
    };

    internal IEnumerable<object?[]> Of(RelationshipTable table) => (table.Start, table.Type) switch
    {
        ("Author", "AUTHORED") => graph.Authorships.Select(link =>
            new object?[] { graph.Authors[link.Author].Id, graph.Papers[link.Paper].Id, link.Position, "AUTHORED" }),
        ("Paper", "HAS_TAG") => graph.TagAssignments.Select(link => new object?[]
        {
            graph.Papers[link.Paper].Id, graph.Tags[link.Tag].Id, Lower(link.Provenance.Origin), link.Provenance.Confidence, link.Position, "HAS_TAG",
        }),
        ("Paper", "IN_FIELD") => graph.FieldAssignments.Select(link => new object?[]
        {
            graph.Papers[link.Paper].Id, graph.Fields[link.Field].Id, Lower(link.Provenance.Origin), link.Provenance.Confidence, "IN_FIELD",
        }),
        ("Paper", "LISTED_IN") => graph.Listings.Select(link => new object?[]
        {
            graph.Papers[link.Paper].Id, graph.Sources[link.Source].Id, link.Rank, link.Date?.FirstDay, link.Upvotes, "LISTED_IN",
        }),
        ("Tag", "CO_TOPIC") => From(analyzed => analyzed.Analysis.CoTopicLinks.Select(link => new object?[]
        {
            graph.Tags[link.A].Id, graph.Tags[link.B].Id, link.Papers, link.Association, link.ZScore, link.QValue, "CO_TOPIC",
        })),
        ("Author", "COAUTHOR") => From(analyzed => analyzed.Analysis.CoauthorLinks.Select(link =>
            new object?[] { graph.Authors[link.A].Id, graph.Authors[link.B].Id, link.Papers, "COAUTHOR" })),
        ("Tag", "IN_COMMUNITY") => From(analyzed => graph.Tags.Index()
            .Where(tag => analyzed.Analysis.Tags.Community[tag.Index] >= 0)
            .Select(tag => new object?[] { tag.Item.Id, CommunityId(analyzed.Analysis.Tags.Community[tag.Index]), "IN_COMMUNITY" })),
        ("Tag", "IN_FIELD") => From(analyzed => analyzed.Analysis.TagFields.OrderBy(share => share.Tag).ThenBy(share => share.Field)
            .Select(share => new object?[] { graph.Tags[share.Tag].Id, graph.Fields[share.Field].Id, share.Share, share.Papers, "IN_FIELD" })),
        ("Field", "BRIDGED_TO") => From(analyzed => analyzed.Analysis.Bridges.Pairs.OrderBy(pair => pair.A).ThenBy(pair => pair.B)
            .Select(pair => new object?[]
            {
                graph.Fields[pair.A].Id, graph.Fields[pair.B].Id, pair.Papers, pair.SharedTags, pair.Observed, pair.Expected,
                pair.ZScore, pair.QValue, "BRIDGED_TO",
            })),
        _ => throw new InvalidOperationException($"No rows for type {table.Type} from {table.Start}."),
    };

    private IEnumerable<object?[]> Papers() => graph.Papers.Select((paper, index) => new object?[]
    {
        paper.Id, paper.Title, paper.Abstract, paper.Published?.FirstDay, paper.Published is { } date ? Lower(date.Precision) : null,
        paper.Published?.Year, paper.Url, paper.ArxivId, paper.Doi, paper.Upvotes, paper.Comments, paper.AuthorCount, paper.AuthorsComplete,
        mainFields[index] < 0 ? null : graph.Fields[mainFields[index]].Name,
        CommunityId(analyzed?.Analysis.PaperCommunity[index] ?? -1), "Paper",
    });

    private IEnumerable<object?[]> Authors()
    {
        var papers = Count(graph.Authors.Length, graph.Authorships.Select(link => link.Author));
        return graph.Authors.Select((author, index) => new object?[] { author.Id, author.Name, Lower(author.Kind), papers[index], "Author" });
    }

    private IEnumerable<object?[]> Tags()
    {
        var papers = CountStated(graph.Tags.Length, graph.TagAssignments.Select(link => (link.Tag, link.Provenance.Origin)));
        var measures = analyzed?.Analysis.Tags;
        return graph.Tags.Select((tag, index) => new object?[]
        {
            tag.Id, tag.Name, tag.Aliases.IsEmpty ? null : string.Join(';', tag.Aliases.Select(alias => alias.Replace(';', ','))),
            papers[index], CommunityId(measures?.Community[index] ?? -1), measures?.Degree[index], measures?.Strength[index],
            measures?.Betweenness[index], measures?.Closeness[index], measures?.PageRank[index], measures?.Eigenvector[index],
            measures?.Core[index], measures?.Participation[index], measures?.WithinModuleZ[index], measures?.Constraint[index],
            measures?.FirstYear[index], measures?.MeanYear[index], "Tag",
        });
    }

    private IEnumerable<object?[]> Fields()
    {
        var papers = CountStated(graph.Fields.Length, graph.FieldAssignments.Select(link => (link.Field, link.Provenance.Origin)));
        return graph.Fields.Select((field, index) => new object?[] { field.Id, field.Name, papers[index], "Field" });
    }

    private IEnumerable<object?[]> Communities() => From(analyzed => analyzed.Communities.Select((name, index) =>
        new object?[] { name.Id, name.Label, analyzed.Analysis.Communities[index].Tags.Length, analyzed.Analysis.Communities[index].Papers, "Community" }));

    private IEnumerable<object?[]> From(Func<AnalyzedGraph, IEnumerable<object?[]>> rows) => analyzed is null ? [] : rows(analyzed);

    private string? CommunityId(int community) => community < 0 ? null : analyzed!.Communities[community].Id;

    /// <summary>Papers of which a source states the thing; of a thing that only PaperGraph found, all of its papers.</summary>
    private static int[] CountStated(int length, IEnumerable<(int Thing, Origin Origin)> links)
    {
        var all = links.ToArray();
        var stated = Count(length, all.Where(link => link.Origin == Origin.Listed).Select(link => link.Thing));
        return [.. stated.Zip(Count(length, all.Select(link => link.Thing)), (own, any) => own > 0 ? own : any)];
    }

    private static int[] Count(int length, IEnumerable<int> indices)
    {
        var counts = new int[length];
        foreach (var index in indices) counts[index]++;
        return counts;
    }

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();
}
