using PaperGraph.Analysis.Networks;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Networks;

public class NetworkBuilderTests
{
    [Fact]
    public void Equals_the_matrix_of_sums_and_counts_what_it_leaves_out() => TestNetworks.ForAllSeeds(seed =>
    {
        var random = new SplitMix64((ulong)seed);
        var nodes = 1 + random.Below(9);
        var links = Enumerable.Range(0, random.Below(40)).Select(_ => (A: random.Below(nodes), B: random.Below(nodes), W: (double)random.Below(3))).ToArray();
        var matrix = new double[nodes, nodes];
        var proper = links.Where(l => l.A != l.B && l.W > 0).ToArray();
        foreach (var (a, b, w) in proper) matrix[a, b] = matrix[b, a] += w;

        var built = Build(nodes, List(links));
        for (var a = 0; a < nodes; a++)
            for (var b = 0; b < nodes; b++) Assert.Equal(matrix[a, b], TestNetworks.Weight(built.Network, a, b));
        Assert.Equal(links.Count(l => l.A == l.B), built.Loops);
        Assert.Equal(links.Count(l => l.A != l.B && l.W == 0), built.ZeroWeights);
        Assert.Equal(proper.Length - proper.Select(l => (Math.Min(l.A, l.B), Math.Max(l.A, l.B))).Distinct().Count(), built.Repeated);
    });

    /// <summary>Weights such as 0.1 sum to different last bits in different orders; the order of the list must win on both ends of a link.</summary>
    [Fact]
    public void A_large_network_has_the_same_bytes_on_any_number_of_threads()
    {
        var random = new SplitMix64(3);
        var links = new LinkList();
        for (var i = 0; i < 400_000; i++) links.Add(random.Below(5_000), (int)(random.NextDouble() * random.NextDouble() * 5_000), 0.1 + random.NextDouble());
        var one = NetworkBuilder.Build(5_000, links, TestNetworks.Threads(1));
        Assert.True(one.Repeated > 1000 && one.Loops > 0);
        foreach (var threads in new[] { 2, 5 })
        {
            var many = NetworkBuilder.Build(5_000, links, TestNetworks.Threads(threads));
            Assert.Equal((one.Loops, one.ZeroWeights, one.Repeated), (many.Loops, many.ZeroWeights, many.Repeated));
            Assert.Equal(one.Network.Offsets, many.Network.Offsets);
            Assert.Equal(one.Network.Targets, many.Network.Targets);
            Assert.Equal(one.Network.WeightArray, many.Network.WeightArray);
        }
    }

    [Theory]
    [InlineData(-1.5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_that_is_none_is_refused_with_its_place(double weight)
    {
        var error = Assert.Throws<ArgumentException>(() => Build(3, List((0, 1, 1), (1, 2, weight))));
        Assert.Contains("Link 1", error.Message, StringComparison.Ordinal);
        Assert.Contains(weight.ToString(System.Globalization.CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_node_that_does_not_exist_is_refused()
    {
        Assert.Contains("Link 0", Assert.Throws<ArgumentException>(() => Build(3, List((0, 3, 1)))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Build(3, List((-1, 2, 1))));
    }

    /// <summary>Such weights made sums infinite and modularity no number.</summary>
    [Theory]
    [InlineData(1e300)]
    [InlineData(1e160)]
    [InlineData(1e-300)]
    public void Sums_that_would_overflow_or_vanish_later_are_refused(double weight)
        => Assert.Contains("multiply all weights", Assert.Throws<ArgumentException>(() => Build(3, List((0, 1, weight), (1, 2, weight)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Networks_without_links_are_networks()
    {
        Assert.Equal(0, Build(0, new LinkList()).Network.NodeCount);
        var loops = Build(2, List((0, 0, 3), (1, 1, 1), (0, 1, 0)));
        Assert.Equal((2, 0, 2, 1), (loops.Network.NodeCount, loops.Network.LinkCount, loops.Loops, loops.ZeroWeights));
    }

    [Fact]
    public void Rows_that_are_no_network_are_refused()
    {
        Refused([0, 1, 1], [1], [1.0]);                      // in one row only
        Refused([0, 1, 2], [1, 0], [1.0, 2]);                // two weights
        Refused([0, 1], [0], [1.0]);                         // a loop
        Refused([0, 2, 4], [1, 1, 0, 0], [1.0, 1, 1, 1]);    // not strictly ascending
        Refused([0, 1, 2], [1, 0], [0.0, 0]);                // weight 0
        Refused([0, 1, 2], [5, 0], [1.0, 1]);                // no such node
        Refused([0, 2, 1], [1, 0], [1.0, 1]);                // offsets fall

        static void Refused(int[] offsets, int[] targets, double[] weights)
            => Assert.Throws<ArgumentException>(() => Network.FromRows(offsets, targets, weights));
    }

    private static BuiltNetwork Build(int nodes, LinkList links) => NetworkBuilder.Build(nodes, links, TestNetworks.Threads());

    private static LinkList List(params (int A, int B, double Weight)[] links)
    {
        var list = new LinkList();
        foreach (var (a, b, weight) in links) list.Add(a, b, weight);
        return list;
    }
}
