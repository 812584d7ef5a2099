namespace PaperGraph.Tests.Storage.NetworkFiles;

/// <summary>No two nodes are written alike.</summary>
public sealed class NodeLabelTests
{
    /// <summary>Labels were compared with labels only, and before ids were added.</summary>
    [Theory]
    [InlineData("*Vertices 3\n1 \"2\"\n", "2 (1)|2|3")]
    [InlineData("*Vertices 3\n1 \"1\"\n2 \"02\"\n3 \"4\"\n", "1|02|4")]
    [InlineData("*Vertices 3\n1 \"x\"\n2 \"x\"\n3 \"x (1)\"\n", "x (1) (1)|x (2)|x (1)")]
    [InlineData("*Vertices 4\n1 \"x (1)\"\n2 \"x (1) (4)\"\n3 \"x (1)\"\n4 \"x (1)\"\n", "x (1) (1)|x (1) (4)|x (1) (3)|x (1) (4) (4)")]
    public void Names_are_told_apart_as_they_are_written(string text, string names)
    {
        var read = NetworkSamples.Read("a.net", text);
        Assert.Equal(names.Split('|'), NetworkSamples.Names(read));
        Assert.Equal(names.Contains('(', StringComparison.Ordinal), read.Issues.Any(issue => issue.Code == "shared-label"));
    }

    [Fact]
    public void A_label_like_the_id_of_another_node_gets_its_own_id()
        => Assert.Equal(["é (a)", "é", "b (b)", "b (c)", "c"], NetworkSamples.Names(NetworkSamples.Read("a.gexf",
            "<gexf><graph><node id='a' label='é'/><node id='é'/><node id='b' label='b'/><node id='c' label='b'/><node id='d' label='c'/></graph></gexf>")));
}
