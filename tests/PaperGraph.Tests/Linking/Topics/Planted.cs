using PaperGraph.Extraction;
using PaperGraph.Linking;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking.Topics;

/// <summary>Small corpora with known tags.</summary>
internal static class Planted
{
    /// <summary>A graph of these papers with the tags that are listed, and no others.</summary>
    public static LiteratureGraph Graph((string Title, string? Abstract, string[] Tags)[] papers)
    {
        var input = new ExtractedInput("planted.csv", "table",
            [.. papers.Select((paper, i) => new SourceRecord { Title = paper.Title, Abstract = paper.Abstract, Tags = [.. paper.Tags], Line = i + 1, Rank = i + 1 })], []);
        return Listed(Linker.Link([input]).Graph);
    }

    /// <summary>The graph as the sources list it: without tags and links that were added.</summary>
    public static LiteratureGraph Listed(LiteratureGraph graph)
    {
        var links = graph.TagAssignments.Where(link => link.Provenance.Origin == Origin.Listed).ToArray();
        var tags = links.Select(link => link.Tag).Distinct().Order().ToArray();
        return graph with
        {
            Tags = [.. tags.Select(tag => graph.Tags[tag])],
            TagAssignments = [.. links.Select(link => link with { Tag = Array.BinarySearch(tags, link.Tag) })],
        };
    }
}
