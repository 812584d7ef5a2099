using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Analysis;
using PaperGraph.Storage;

namespace PaperGraph.Pictures.Scenes;

/// <summary>Scenes of tags: the co-topic network, and its communities one by one.</summary>
internal static class TagScenes
{
    private const int SmallestGroup = 3;
    private const int LargestCommunity = 60;
    private const int LongestName = 80;

    /// <summary>The tags with the most papers, grouped by community.</summary>
    public static Scene CoTopic(AnalyzedGraph graph, int top)
    {
        var papers = graph.Analysis.Tags.Papers;
        var tags = MostUsed(Enumerable.Range(0, papers.Length), papers, top);
        var communities = graph.Analysis.Tags.Community;
        var groups = tags.Select(tag => communities[tag]).Where(community => community >= 0)
            .GroupBy(community => community).Where(group => group.Count() >= SmallestGroup).Select(group => group.Key).Order().ToArray();
        var all = tags.Length == papers.Count(count => count > 0);
        return Build(graph, tags, tag => Array.IndexOf(groups, communities[tag])) with
        {
            Title = $"Co-topic network of {Count(graph.Graph.Papers.Length, "paper")}: {(all ? "all" : "the")} {Number(tags.Length)} {(all ? "" : "most used ")}topics",
            Description = "Circles are topics, larger with more papers. Links join topics that occur in the same papers, drawn where they are strongest; "
                + "outlined areas are communities of topics that occur together.",
            Groups = [.. groups.Select(community => new SceneGroup(graph.Communities[community].Label, community, HasRegion: true))],
        };
    }

    /// <summary>The tags of one community, the most used first.</summary>
    public static Scene Community(AnalyzedGraph graph, int community)
    {
        var members = graph.Analysis.Communities[community].Tags;
        var tags = MostUsed(members, graph.Analysis.Tags.Papers, LargestCommunity);
        return Build(graph, tags, _ => 0) with
        {
            Title = graph.Communities[community].Label,
            Description = $"The {(tags.Length < members.Length ? "most used " : "")}topics of one community and the links between them.",
            Groups = [new SceneGroup(null, community, HasRegion: false)],
        };
    }

    /// <summary>Whether a community is large enough for a picture of its own.</summary>
    public static bool IsDrawn(TagCommunity community) => community.Tags.Length >= SmallestGroup;

    /// <summary>The ids of the tags that name a community: ASCII, so fit for a file's name.</summary>
    public static string FileName(AnalyzedGraph graph, TagCommunity community)
    {
        var name = string.Join('-', community.CharacteristicTags.Take(2).Select(tag => graph.Graph.Tags[tag].Id));
        return name.Length <= LongestName ? name : name[..LongestName].TrimEnd('-');
    }

    /// <summary>The line at the foot of each picture.</summary>
    public static string SourceLine(AnalyzedGraph graph)
        => $"{Count(graph.Graph.Papers.Length, "paper")} · {Count(graph.Analysis.Tags.Papers.Count(papers => papers > 0), "topic")} · PaperGraph";

    /// <summary>A number with its noun.</summary>
    public static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>A whole number as a person reads it.</summary>
    public static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static Scene Build(AnalyzedGraph graph, int[] tags, Func<int, int> groupOf)
    {
        var index = new Dictionary<int, int>();
        foreach (var tag in tags) index.Add(tag, index.Count);
        var similar = graph.Analysis.CoTopicLinks
            .Where(link => index.ContainsKey(link.A) && index.ContainsKey(link.B))
            .Select(link => new SceneLink(Math.Min(index[link.A], index[link.B]), Math.Max(index[link.A], index[link.B]), link.Papers, link.Association))
            .ToImmutableArray();
        var drawn = LinkSelection.Choose(tags.Length, similar);
        return new Scene
        {
            Title = "",
            Description = "",
            Source = drawn.Length < similar.Length ? $"the strongest {Number(drawn.Length)} of {Count(similar.Length, "link")} · {SourceLine(graph)}" : SourceLine(graph),
            Nodes = [.. tags.Select(tag => new SceneNode("tag-" + graph.Graph.Tags[tag].Id, graph.Graph.Tags[tag].Name, graph.Analysis.Tags.Papers[tag], groupOf(tag)))],
            Links = drawn,
            Similar = similar,
            Groups = [],
        };
    }

    /// <summary>At most <paramref name="top"/> tags by papers; those of a single paper only when there is hardly anything else.</summary>
    private static int[] MostUsed(IEnumerable<int> tags, int[] papers, int top)
    {
        var ranked = tags.Where(tag => papers[tag] > 0).OrderByDescending(tag => papers[tag]).ThenBy(tag => tag).Take(top).ToArray();
        var repeated = ranked.Count(tag => papers[tag] >= 2);
        return repeated >= Math.Min(10, ranked.Length) ? ranked[..repeated] : ranked;
    }
}
