using PaperGraph.Storage.NetworkFiles;

namespace PaperGraph.Tests.Storage.NetworkFiles;

public sealed class NodeTableTests
{
    [Fact]
    public void Names_are_quoted_where_needed_and_undefined_numbers_are_empty()
    {
        var read = NetworkSamples.Read("a.tsv", "x, y\t\"a \"\"b\"\"\"\n");
        using var output = new StringWriter();
        NodeTable.Write(output, read.Names, [("community", node => node), ("score", node => node == 0 ? double.NaN : 1 / 3.0)]);
        Assert.Equal("node,community,score\n\"x, y\",0,\n\"a \"\"b\"\"\",1,0.333333333333\n", output.ToString());
    }
}
