using PaperGraph.Storage.NetworkFiles;

namespace PaperGraph.Tests.Storage.NetworkFiles;

/// <summary>Which JSON a file is, told by the names of its properties and not by words that occur in it.</summary>
public sealed class FormatDetectionTests
{
    /// <summary>"items" or "network" anywhere made a file VOSviewer's, and its nodes were not found.</summary>
    [Theory]
    [InlineData("{\"nodes\":[{\"id\":\"network\"},{\"id\":\"b\"}],\"links\":[{\"source\":\"network\",\"target\":\"b\"}]}", "network–b 1")]
    [InlineData("{\"nodes\":[{\"id\":\"a\",\"items\":[1]},{\"id\":\"b\"}],\"edges\":[{\"source\":\"a\",\"target\":\"b\"}]}", "a–b 1")]
    [InlineData("{\"graph\":{\"network\":\"x\",\"items\":2},\"nodes\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"links\":[{\"source\":\"a\",\"target\":\"b\"}]}", "a–b 1")]
    [InlineData("{\"network\":{\"nodes\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"links\":[{\"source\":\"a\",\"target\":\"b\"}]}}", "a–b 1")]
    [InlineData("{\"graph\":{\"nodes\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"edges\":[{\"source\":\"a\",\"target\":\"b\"}]}}", "a–b 1")]
    public void Nodes_and_links_are_told_by_their_place(string text, string link) => Check(text, NetworkFormat.NodeLinkJson, link);

    [Theory]
    [InlineData("{\"config\":{\"nodes\":1},\"network\":{\"links\":[{\"source_id\":1,\"target_id\":2}],\"items\":[{\"id\":1,\"label\":\"nodes\"},{\"id\":2,\"label\":\"edges\"}]}}", "nodes–edges 1")]
    [InlineData("{\"items\":[{\"id\":1,\"label\":\"nodes\"},{\"id\":2}],\"links\":[{\"source_id\":1,\"target_id\":2}]}", "nodes–2 1")]
    public void Items_are_told_by_their_place(string text, string link) => Check(text, NetworkFormat.VosViewerJson, link);

    /// <summary>Where the first bytes have links only, those of d3 were taken for VOSviewer's.</summary>
    [Theory]
    [InlineData("source", "target", "nodes", NetworkFormat.NodeLinkJson)]
    [InlineData("source_id", "target_id", "items", NetworkFormat.VosViewerJson)]
    public void Many_links_before_the_nodes_are_told_by_their_own_properties(string source, string target, string nodes, NetworkFormat format)
    {
        var links = string.Join(',', Enumerable.Repeat($"{{\"{source}\":1,\"{target}\":2}}", 5000));
        Check($"{{\"links\":[{links}],\"{nodes}\":[{{\"id\":1}},{{\"id\":2}}]}}", format, "1–2 5000");
    }

    private static void Check(string text, NetworkFormat format, string link)
    {
        var read = NetworkSamples.Read("a.json", text);
        Assert.Equal(format, read.Format);
        Assert.Equal([link], NetworkSamples.Links(read));
        Assert.Empty(read.Issues);
    }
}
