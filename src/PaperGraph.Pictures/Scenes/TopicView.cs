using System.Collections.Immutable;
using PaperGraph.Storage;

namespace PaperGraph.Pictures.Scenes;

/// <summary>The co-topic network of an analysed graph, as pictures see it.</summary>
internal static class TopicView
{
    private const int LongestName = 80;

    /// <summary>The view.</summary>
    public static NetworkView Of(AnalyzedGraph graph, PictureOptions options)
    {
        var (tags, papers) = (graph.Graph.Tags, graph.Analysis.Tags.Papers);
        var size = options.Size ?? NodeAspect.Papers;
        return new NetworkView
        {
            Nodes = "topics",
            Id = tag => "tag-" + tags[tag].Id,
            Label = tag => tags[tag].Name,
            Sizes = size == NodeAspect.Papers ? [.. papers.Select(count => (double)count)] : [.. Values(graph, size)],
            Size = size == NodeAspect.Papers ? Quantity.Papers : new Quantity(AspectWords.Name(size)),
            LeastEvidence = 2,
            Superlative = "most used",
            Weights = [.. papers.Select(count => (double)count)],
            Communities = graph.Analysis.Tags.Community,
            CommunityName = community => graph.Communities[community].Label,
            Links = [.. graph.Analysis.CoTopicLinks.Where(link => link.Papers >= options.MinStrength).Select(link => new SceneLink(link.A, link.B, link.Papers, link.Association))],
            Width = Quantity.SharedPapers,
            Colours = Colours(graph, options.Color),
            Source = Least(options) + SourceLine(graph),
        };
    }

    /// <summary>The line at the foot of each picture.</summary>
    public static string SourceLine(AnalyzedGraph graph)
    {
        var (papers, all) = (PapersWithTopics(graph), graph.Graph.Papers.Length);
        return $"{(papers < all ? $"{Quantity.Number(papers)} of {Quantity.Count(all, "paper")} with topics" : Quantity.Count(all, "paper"))} · {Quantity.Count(graph.Analysis.Tags.Papers.Count(count => count > 0), "topic")} · PaperGraph";
    }

    /// <summary>The papers that the network is made of.</summary>
    public static int PapersWithTopics(AnalyzedGraph graph) => graph.Analysis.PaperCommunity.Count(community => community >= 0);

    /// <summary>The ids of the tags that name a community: ASCII, so fit for a file's name.</summary>
    public static string FileName(AnalyzedGraph graph, int community)
    {
        var name = string.Join('-', graph.Analysis.Communities[community].CharacteristicTags.Take(2).Select(tag => graph.Graph.Tags[tag].Id));
        return name.Length <= LongestName ? name : name[..LongestName].TrimEnd('-');
    }

    private static string Least(PictureOptions options) => options.MinStrength > 0 ? $"links of {Quantity.Number(options.MinStrength)} or more shared papers · " : "";

    private static ColourKey? Colours(AnalyzedGraph graph, NodeAspect aspect) => aspect switch
    {
        NodeAspect.Community => null,
        NodeAspect.Field => new ColourKey("field", MainFields(graph), [.. graph.Graph.Fields.Select(field => field.Name)]),
        _ => new ColourKey(AspectWords.Name(aspect), Values(graph, aspect), []) { IsYear = aspect is NodeAspect.Year or NodeAspect.FirstYear },
    };

    private static ImmutableArray<double> MainFields(AnalyzedGraph graph)
    {
        var fields = new double[graph.Graph.Tags.Length];
        Array.Fill(fields, double.NaN);
        foreach (var shares in graph.Analysis.TagFields.GroupBy(share => share.Tag)) fields[shares.Key] = shares.OrderByDescending(share => share.Papers).ThenBy(share => share.Field).First().Field;
        return [.. fields];
    }

    private static ImmutableArray<double> Values(AnalyzedGraph graph, NodeAspect aspect)
    {
        var tags = graph.Analysis.Tags;
        return aspect switch
        {
            NodeAspect.Year => [.. tags.MeanYear],
            NodeAspect.FirstYear => [.. tags.FirstYear.Select(year => year ?? double.NaN)],
            NodeAspect.Papers => Numbers(tags.Papers),
            NodeAspect.Degree => Numbers(tags.Degree),
            NodeAspect.Strength => [.. tags.Strength],
            NodeAspect.Betweenness => [.. tags.Betweenness],
            NodeAspect.WeightedBetweenness => [.. tags.WeightedBetweenness],
            NodeAspect.Closeness => [.. tags.Closeness],
            NodeAspect.PageRank => [.. tags.PageRank],
            NodeAspect.Eigenvector => [.. tags.Eigenvector],
            NodeAspect.Core => Numbers(tags.Core),
            NodeAspect.Clustering => [.. tags.Clustering],
            NodeAspect.Participation => [.. tags.Participation],
            NodeAspect.WithinModuleZ => [.. tags.WithinModuleZ],
            NodeAspect.Constraint => [.. tags.Constraint],
            NodeAspect.EffectiveSize => [.. tags.EffectiveSize],
            NodeAspect.Bridging => [.. tags.Bridging],
            _ => throw new ArgumentOutOfRangeException(nameof(aspect), aspect, "There is no such number."),
        };
    }

    private static ImmutableArray<double> Numbers(int[] values) => [.. values.Select(value => (double)value)];
}
