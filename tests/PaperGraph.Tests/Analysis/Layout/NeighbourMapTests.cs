using PaperGraph.Analysis.Layout;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Layout;

public sealed class NeighbourMapTests
{
    [Fact]
    public void The_same_input_gives_the_same_map_and_another_seed_another()
    {
        var neighbours = Clusters(3, 20);
        Assert.Equal(NeighbourMap.Place(neighbours, 1, TestContext.Current.CancellationToken), NeighbourMap.Place(neighbours, 1, TestContext.Current.CancellationToken));
        Assert.NotEqual(NeighbourMap.Place(neighbours, 1, TestContext.Current.CancellationToken), NeighbourMap.Place(neighbours, 2, TestContext.Current.CancellationToken));
    }

    /// <summary>Clusters that a few weak links join: the nearest of every node are those of its own.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void What_belongs_together_stands_together(int clusters)
    {
        const int Size = 25;
        var places = NeighbourMap.Place(Clusters(clusters, Size), 1, TestContext.Current.CancellationToken);
        var own = Enumerable.Range(0, places.Length).Sum(node => Enumerable.Range(0, places.Length).Where(other => other != node)
            .OrderBy(other => (places[node] - places[other]).LengthSquared).Take(10).Count(other => other / Size == node / Size));
        Assert.InRange(own / (10.0 * places.Length), 0.97, 1);
    }

    /// <summary>A ring of nodes has no cluster; what is linked stands nearer than what is not, everywhere.</summary>
    [Fact]
    public void Links_are_short()
    {
        const int Nodes = 60;
        var ring = Enumerable.Range(0, Nodes).Select(i => new[] { (i + 1) % Nodes, (i + Nodes - 1) % Nodes }.Order().Select(other => new Neighbour(other, 0.5)).ToImmutableArray()).ToImmutableArray();
        var places = NeighbourMap.Place(ring, 1, TestContext.Current.CancellationToken);
        var linked = Enumerable.Range(0, Nodes).Average(i => Distance(places, i, (i + 1) % Nodes));
        var all = Enumerable.Range(0, Nodes).Average(i => Enumerable.Range(0, Nodes).Where(j => j != i).Average(j => Distance(places, i, j)));
        Assert.True(linked < all / 4, $"{linked} and {all}");
    }

    [Fact]
    public void Parts_without_a_link_do_not_overlap_and_all_places_are_finite()
    {
        ImmutableArray<ImmutableArray<Neighbour>> rows = [.. Clusters(1, 30), .. Clusters(1, 8).Select(row => row.Select(n => n with { Node = n.Node + 30 }).ToImmutableArray()), [], [], [new Neighbour(41, 1)], []];
        var places = NeighbourMap.Place(rows, 1, TestContext.Current.CancellationToken);
        Assert.All(places, place => Assert.True(double.IsFinite(place.X) && double.IsFinite(place.Y)));
        var rightmost = places[..30].Max(place => place.X);
        Assert.All(places[30..], place => Assert.True(place.X > rightmost));
        var boxes = new[] { 30..38, 38..39, 39..40, 40..42 }.Select(part => (Left: places[part].Min(p => p.X), Right: places[part].Max(p => p.X), Top: places[part].Min(p => p.Y), Bottom: places[part].Max(p => p.Y))).ToList();
        foreach (var (i, a) in boxes.Index())
            foreach (var b in boxes.Take(i)) Assert.True(a.Left > b.Right || b.Left > a.Right || a.Top > b.Bottom || b.Top > a.Bottom);
    }

    [Fact]
    public void Without_nodes_and_with_the_same_neighbours_everywhere_there_is_a_map()
    {
        Assert.Empty(NeighbourMap.Place([], 1, TestContext.Current.CancellationToken));
        var same = Enumerable.Range(0, 12).Select(i => Enumerable.Range(0, 12).Where(j => j != i).Select(j => new Neighbour(j, 1)).ToImmutableArray()).ToImmutableArray();
        Assert.All(NeighbourMap.Place(same, 1, TestContext.Current.CancellationToken), place => Assert.True(double.IsFinite(place.X + place.Y)));
    }

    [Fact]
    public void The_strengths_of_a_node_sum_to_the_logarithm_of_its_neighbours()
    {
        // Node 0 has all others as neighbours and is none of theirs, so its links are what it says.
        double[] similarities = [0.9, 0.7, 0.6, 0.55, 0.5, 0.3, 0.2];
        ImmutableArray<ImmutableArray<Neighbour>> rows = [[.. similarities.Select((s, i) => new Neighbour(i + 1, s))], .. similarities.Select(_ => ImmutableArray<Neighbour>.Empty)];
        var network = FuzzyNeighbours.Join(rows);
        Assert.Equal(Math.Log2(similarities.Length + 1), network.Strength(0), 1e-6);
        Assert.Equal(1, network.Weights(0)[0], 1e-12);
        Assert.Equal(similarities.Length, network.Degree(0));
    }

    private static double Distance(MapPoint[] places, int a, int b) => Math.Sqrt((places[a] - places[b]).LengthSquared);

    /// <summary>Every node with ten of its own cluster, similarity 0.6 to 0.9, and every seventh with one of the next, 0.1.</summary>
    private static ImmutableArray<ImmutableArray<Neighbour>> Clusters(int clusters, int size)
    {
        var random = new SplitMix64(5);
        return [.. Enumerable.Range(0, clusters * size).Select(node =>
        {
            var first = node / size * size;
            var own = Enumerable.Range(1, Math.Min(10, size - 1)).Select(step => new Neighbour(first + ((node - first + step) % size), 0.6 + (0.3 * random.NextDouble()))).ToList();
            if (clusters > 1 && node % 7 == 0) own.Add(new Neighbour((node + size) % (clusters * size), 0.1));
            return own.ToImmutableArray();
        })];
    }
}
