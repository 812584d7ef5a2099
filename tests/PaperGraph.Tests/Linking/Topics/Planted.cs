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
        var graph = Linker.Link([input]).Graph;
        return graph with { TagAssignments = [.. graph.TagAssignments.Where(link => link.Provenance.Origin == Origin.Listed)] };
    }
}
