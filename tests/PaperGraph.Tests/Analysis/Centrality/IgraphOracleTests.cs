using System.Globalization;
using System.IO.Compression;
using PaperGraph.Analysis.Centrality;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Tests.Analysis.Centrality;

/// <summary>Values that igraph 1.0.0 gives for a real network, the co-authorship of general relativity (5,241 nodes).</summary>
/// <remarks>
/// Made with peers/with-peers and, for every row, g.betweenness()[v], g.harmonic_centrality()[v], g.pagerank()[v], g.constraint()[v],
/// g.coreness()[v] of g = igraph.Graph(n=5241, edges=…) from networks/ca-GrQc.edges.gz: the eight nodes with the largest betweenness
/// and every 327th from 5.
/// </remarks>
public class IgraphOracleTests
{
    private static readonly (int Node, double Betweenness, double Closeness, double PageRank, double Constraint, int Core)[] Igraph =
    [
        (5, 0.0, 0.16886519227167704, 0.00016442007027207055, 0.3432156443844755, 5),
        (332, 0.0, 0.11505319902743955, 0.0001447133866060047, 0.5465883561264743, 4),
        (554, 306964.8001292777, 0.1945915947919834, 0.001148005256974366, 0.052670819016540235, 4),
        (659, 67473.55665146149, 0.15682335211436754, 0.00035675949124021783, 0.15105849850228156, 4),
        (986, 0.0, 0.11951012515898474, 0.00013072532970233043, 0.87890625, 2),
        (1021, 335351.91963543097, 0.20194686780565263, 0.0009478775372403653, 0.048856339557478264, 5),
        (1313, 2.0, 0.14104176993489478, 0.00022353159150282907, 0.21415478376175137, 11),
        (1563, 342881.1334176379, 0.20328804677087844, 0.0010927404835230099, 0.04232494728084042, 5),
        (1640, 0.0, 0.0008587786259541985, 8.708148641832859e-05, 1.0, 1),
        (1934, 352746.5249168828, 0.2103999303283768, 0.0011695499726006814, 0.04407580570180062, 5),
        (1967, 0.0, 0.0005725190839694657, 0.00012067018363525028, 1.0, 1),
        (2294, 0.0, 0.09717237808840316, 7.298299425288534e-05, 1.0, 1),
        (2621, 0.0, 0.13776411194826793, 6.903572676915836e-05, 1.0, 1),
        (2713, 508435.35401103, 0.21736368593239871, 0.001341233958312762, 0.04153767118507853, 5),
        (2725, 338516.3680959609, 0.20268599985680827, 0.0013060299256216156, 0.04771923574903987, 6),
        (2812, 322725.94560527947, 0.20860331091725287, 0.0006135468534169986, 0.0639777036391267, 5),
        (2832, 349992.1734420752, 0.19680207197383345, 0.0009066684715812935, 0.058903265560605725, 5),
        (2948, 258.8651226482739, 0.13264253769978898, 0.0001503267690515137, 0.5243484224965705, 2),
        (3275, 0.0, 0.148279744004924, 0.00011940513239961735, 0.5177263678866244, 3),
        (3602, 0.0, 0.14500662293600325, 0.00010862197305088173, 0.408168587440197, 3),
        (3929, 8310.0, 0.08678488284404587, 0.0002321959326144882, 0.48225308641975306, 2),
        (4256, 0.0, 0.12280799565151235, 6.866132627839299e-05, 0.5847265625, 2),
        (4583, 63561.31235358007, 0.17584735027483206, 0.0001956952709366577, 0.25227162046168455, 4),
        (4910, 0.0, 0.14504384769173911, 0.00013032493804124336, 0.5779799255178042, 3),
        (5237, 0.0, 0.0003816793893129771, 0.0001323590333321006, 1.0, 1),
    ];

    [Fact]
    public void Equal_igraph_on_a_real_network()
    {
        var network = Read("ca-GrQc");
        double n = network.NodeCount;
        var betweenness = Betweenness.Compute(network, new(), TestNetworks.Threads()).Values;
        var closeness = HarmonicCloseness.Compute(network, 1, TestNetworks.Threads()).Values;
        var pageRank = PageRank.Compute(network, TestNetworks.Threads());
        var constraint = Constraint.Compute(network, TestNetworks.Threads());
        var core = CoreNumbers.Compute(network);
        foreach (var row in Igraph)
        {
            EqualRelative(row.Betweenness, betweenness[row.Node] * ((n - 1) * (n - 2) / 2), 1e-9);
            EqualRelative(row.Closeness, closeness[row.Node], 1e-9);
            EqualRelative(row.PageRank, pageRank[row.Node], 1e-6);
            EqualRelative(row.Constraint, constraint[row.Node], 1e-9);
            Assert.Equal(row.Core, core[row.Node]);
        }
    }

    [Fact]
    public void Sampled_betweenness_of_a_real_network_stays_within_the_stated_error()
    {
        var network = Read("ca-GrQc");
        var exact = Betweenness.Compute(network, new(), TestNetworks.Threads()).Values;
        var estimate = Betweenness.Compute(network, new() { ExactWork = 0 }, TestNetworks.Threads());
        Assert.InRange(exact.Zip(estimate.Values, (a, b) => Math.Abs(a - b)).Max(), 0, estimate.Error);
    }

    private static void EqualRelative(double expected, double actual, double tolerance)
        => Assert.Equal(expected, actual, tolerance * Math.Abs(expected));

    private static Network Read(string name)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(SharedFolder.PathOf("networks", name + ".edges.gz")), CompressionMode.Decompress));
        var links = new List<(int A, int B, double Weight)>();
        while (lines.ReadLine() is { } line)
        {
            var ends = line.Split(' ');
            links.Add((int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture), 1));
        }
        return TestNetworks.Weighted(1 + links.Max(link => Math.Max(link.A, link.B)), [.. links]);
    }
}
