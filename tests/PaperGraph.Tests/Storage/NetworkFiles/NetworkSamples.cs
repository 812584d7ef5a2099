using System.Text;
using PaperGraph.Storage.NetworkFiles;

namespace PaperGraph.Tests.Storage.NetworkFiles;

/// <summary>One network in every format: Ada, Grace, Édouard and Kurt; Ada–Grace 2, Grace–Édouard 1, and Kurt alone.</summary>
internal static class NetworkSamples
{
    public static readonly (string Name, NetworkFormat Format, string Text)[] All =
    [
        ("links.txt", NetworkFormat.EdgeList, "# three people\nAda Grace 2\nGrace Édouard\n% a loop keeps its node\nKurt Kurt 5\n"),
        ("links.tsv", NetworkFormat.EdgeList, "Source\tTarget\tType\tWeight\nAda\tGrace\tUndirected\t2\nGrace\tÉdouard\tUndirected\t1\nKurt\tKurt\tUndirected\t1\n"),
        ("links.csv", NetworkFormat.EdgeList, "Ada,\"Grace\",2\r\nGrace, Édouard\r\nKurt,Kurt\r\n"),
        ("links.net", NetworkFormat.Pajek, "*Vertices 4\n1 \"Ada\" 0.1 0.2 ic Red\n2 \"Grace\"\n3 Édouard\n4 \"Kurt\"\n*Edges\n1 2 2 c Blue\n*Edgeslist\n2 3\n"),
        ("links.graphml", NetworkFormat.GraphMl, """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="d0" for="node" attr.name="label" attr.type="string"/>
              <key id="d1" for="edge" attr.name="weight" attr.type="double"><default>1</default></key>
              <graph edgedefault="undirected">
                <node id="n1"><data key="d0">Ada</data></node>
                <node id="n2"><data key="d0">Grace</data></node>
                <edge source="n1" target="n2"><data key="d1">2.0</data></edge>
                <edge source="n2" target="n3"/>
                <node id="n3"><data key="d0">Édouard</data></node>
                <node id="n4"><data key="d0">Kurt</data></node>
              </graph>
            </graphml>
            """),
        ("links.gml", NetworkFormat.Gml, "Creator \"someone\"\ngraph\n[\n  directed 0\n  node [ id 7 label \"Ada\" graphics [ x 1.0 y 2 ] ]\n  node [ id 9 label \"Grace\" ]\n  node [ id 8 label \"&#201;douard\" ]\n"
            + "  node [ id 5 label \"Kurt\" ]\n  edge [ source 7 target 9 value 2 ]\n  edge [ source 9 target 8 ]\n]\n"),
        ("links.gexf", NetworkFormat.Gexf, """
            <?xml version="1.0" encoding="UTF-8"?>
            <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
              <graph defaultedgetype="undirected">
                <nodes>
                  <node id="0" label="Ada"><viz:size value="2"/></node>
                  <node id="1" label="Grace"/>
                  <node id="2" label="Édouard"/>
                  <node id="3" label="Kurt"/>
                </nodes>
                <edges>
                  <edge id="0" source="0" target="1" weight="2"/>
                  <edge id="1" source="1" target="2"/>
                </edges>
              </graph>
            </gexf>
            """),
        ("links.json", NetworkFormat.VosViewerJson, """
            {"network": {"items": [{"id": 1, "label": "Ada", "weights": {"Links": 1}}, {"id": 2, "label": "Grace"}, {"id": 3, "label": "Édouard"}, {"id": 4, "label": "Kurt"}],
             "links": [{"source_id": 1, "target_id": 2, "strength": 2},
                       {"source_id": 2, "target_id": 3}]}}
            """),
    ];

    public static NamedNetwork Read(string name, string text) => Read(name, Encoding.UTF8.GetBytes(text));

    public static NamedNetwork Read(string name, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return NetworkFile.Read(stream, name, TestContext.Current.CancellationToken);
    }

    /// <summary>Links as "Ada–Grace 2", in the order of the nodes.</summary>
    public static string[] Links(NamedNetwork network)
        => [.. TestNetworksOf(network).Select(l => FormattableString.Invariant($"{network.Names[l.A]}–{network.Names[l.B]} {l.Weight}"))];

    public static string[] Names(NamedNetwork network) => [.. Enumerable.Range(0, network.Names.Count).Select(v => network.Names[v])];

    private static IEnumerable<(int A, int B, double Weight)> TestNetworksOf(NamedNetwork network) => Analysis.TestNetworks.Links(network.Built.Network);
}
