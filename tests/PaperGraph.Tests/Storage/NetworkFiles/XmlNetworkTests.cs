namespace PaperGraph.Tests.Storage.NetworkFiles;

/// <summary>Keys, nested graphs and name spaces of GraphML and GEXF.</summary>
public sealed class XmlNetworkTests
{
    /// <summary>The default of the nodes' weights became that of the edges.</summary>
    [Theory]
    [InlineData("node", 1)]
    [InlineData("graph", 1)]
    [InlineData("edge", 5)]
    [InlineData("all", 5)]
    public void A_default_weight_is_one_of_what_its_key_is_for(string kind, double weight)
        => Assert.Equal([$"a–b {weight}"], NetworkSamples.Links(NetworkSamples.Read("a.graphml",
            $"<graphml><key id='w' for='{kind}' attr.name='weight'><default>5</default></key><graph><node id='a'/><node id='b'/><edge source='a' target='b'/></graph></graphml>")));

    [Fact]
    public void A_key_without_a_kind_is_for_all()
        => Assert.Equal(["a–b 5"], NetworkSamples.Links(NetworkSamples.Read("a.graphml",
            "<graphml><key id='w' attr.name='weight'><default>5</default></key><graph><node id='a'/><node id='b'/><edge source='a' target='b'/></graph></graphml>")));

    /// <summary>The outer node was called as the last one within it, and the last within got no name.</summary>
    [Fact]
    public void A_graph_within_a_node_leaves_the_name_of_the_node_alone()
    {
        var read = NetworkSamples.Read("a.graphml", "<graphml><key id='l' for='all' attr.name='label'/><graph><node id='1'><data key='l'>Outer</data>"
            + "<graph><data key='l'>Graph</data><node id='2'><data key='l'>Inner</data><port name='p'><data key='l'>Port</data></port></node><node id='3'/>"
            + "<edge source='2' target='3'><data key='l'>Edge</data></edge></graph></node><node id='4'><graph><node id='5'/></graph><data key='l'>Late</data></node></graph></graphml>");
        Assert.Equal(["Outer", "Inner", "3", "Late", "5"], NetworkSamples.Names(read));
        Assert.Equal(["Inner–3 1"], NetworkSamples.Links(read));
    }

    /// <summary>Edges with a prefix were dropped without a word, while nodes with one were read.</summary>
    [Theory]
    [InlineData("a.gexf", "<g:gexf xmlns:g='http://gexf.net/1.3'><g:graph><g:node id='a'/><g:node id='b'/><g:edge source='a' target='b' weight='2'/></g:graph></g:gexf>")]
    [InlineData("a.gexf", "<gexf xmlns='http://gexf.net/1.3' xmlns:viz='http://gexf.net/1.3/viz'><graph><node id='a'><viz:node id='c'/></node><node id='b'/><edge source='a' target='b' weight='2'><viz:edge source='b' target='a'/></edge></graph></gexf>")]
    [InlineData("a.gexf", "<gexf xmlns='http://gexf.net/1.3'><graph xmlns=''><node id='a'/><node id='b'/><edge source='a' target='b' weight='2'/></graph></gexf>")]
    [InlineData("a.graphml", "<g:graphml xmlns:g='http://graphml.graphdrawing.org/xmlns'><g:key id='w' for='edge' attr.name='weight'/><g:graph><g:node id='a'/><g:node id='b'/><g:edge source='a' target='b'><g:data key='w'>2</g:data></g:edge></g:graph></g:graphml>")]
    [InlineData("a.graphml", "<graphml xmlns='http://graphml.graphdrawing.org/xmlns' xmlns:y='http://www.yworks.com/xml/graphml'><key id='w' for='edge' attr.name='weight'/><graph><node id='a'><data key='x'><y:node id='c'/></data></node><node id='b'/><edge source='a' target='b'><data key='w'>2</data><data key='x'><y:edge/></data></edge></graph></graphml>")]
    public void The_name_space_tells_what_is_part_of_the_network_and_not_the_prefix(string name, string text)
    {
        var read = NetworkSamples.Read(name, text);
        Assert.Equal(["a", "b"], NetworkSamples.Names(read));
        Assert.Equal(["a–b 2"], NetworkSamples.Links(read));
        Assert.Empty(read.Issues);
    }
}
