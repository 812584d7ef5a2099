using PaperGraph.Analysis.Communities;

namespace PaperGraph.Tests.Analysis.Communities;

public class StrategicDiagramTests
{
    [Fact]
    public void Centrality_and_density_by_hand()
    {
        // e01 = 4/(4·2) = 1/2, e12 = 1/(2·5) = 1/10, e23 = 9/(5·3) = 3/5.
        var network = TestNetworks.Weighted(4, (0, 1, 2), (1, 2, 1), (2, 3, 3));
        var places = StrategicDiagram.Of(network, [4, 2, 5, 3], [0, 0, 1, 1], 2);
        Assert.Equal(1, places[0].InternalLinks);
        Assert.Equal(1, places[0].ExternalLinks);
        Assert.Equal(1, places[0].Centrality, 1e-12);
        Assert.Equal(1, places[1].Centrality, 1e-12);
        Assert.Equal(25, places[0].Density, 1e-12);
        Assert.Equal(30, places[1].Density, 1e-12);
        Assert.Equal(Theme.Basic, places[0].Theme);
        Assert.Equal(Theme.Motor, places[1].Theme);
    }

    [Fact]
    public void Every_quadrant_is_told_apart()
    {
        // Pairs of tags with weight inside d and weight c to a fifth pair that takes up all outside links.
        var links = new List<(int, int, double)>();
        foreach (var (c, dense, central) in new[] { (0, 3, 2), (1, 3, 0), (2, 1, 2), (3, 1, 0) })
        {
            links.Add((2 * c, 2 * c + 1, dense));
            if (central > 0) links.Add((2 * c, 8, central));
        }
        links.Add((8, 9, 2));
        var places = StrategicDiagram.Of(TestNetworks.Weighted(10, [.. links]), [.. Enumerable.Repeat(4, 10)], [.. Enumerable.Range(0, 10).Select(v => v / 2)], 5);
        Assert.Equal([Theme.Motor, Theme.Niche, Theme.Basic, Theme.EmergingOrDeclining], places.Take(4).Select(place => place.Theme));
    }
}
