using PaperGraph.Model;

namespace PaperGraph.Linking.Topics;

/// <summary>Puts assigned tags and new ones into a graph.</summary>
internal static class TopicLinks
{
    /// <summary>Appends to each paper's tags; places go on after those that are there. O(n log n) for n links and tags.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="terms">New tags, whose ids differ from one another and from those of the graph's tags.</param>
    /// <param name="added">Per paper tags that it does not have yet, in their order; numbers from the count of the graph's tags on mean <paramref name="terms"/>.</param>
    public static LiteratureGraph Add(LiteratureGraph graph, IReadOnlyList<Tag> terms, AddedTag[][] added)
    {
        var tags = graph.Tags.Concat(terms).Index().OrderBy(pair => pair.Item.Id, StringComparer.Ordinal).ToArray();
        var place = new int[tags.Length];
        for (var i = 0; i < tags.Length; i++) place[tags[i].Index] = i;
        var taken = new int[graph.Papers.Length];
        foreach (var link in graph.TagAssignments) taken[link.Paper] = Math.Max(taken[link.Paper], link.Position);
        var links = graph.TagAssignments.Select(link => link with { Tag = place[link.Tag] }).Concat(added.SelectMany((ofPaper, paper) => ofPaper.Select((tag, i) =>
            new TagAssignment(paper, place[tag.Tag], new Provenance(tag.Origin, tag.Confidence), taken[paper] + i + 1))));
        return graph with { Tags = [.. tags.Select(pair => pair.Item)], TagAssignments = [.. links.OrderBy(link => link.Paper).ThenBy(link => link.Tag)] };
    }
}
