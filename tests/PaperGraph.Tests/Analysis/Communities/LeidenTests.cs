using PaperGraph.Analysis.Communities;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Tests.Analysis.Communities;

public class LeidenTests
{
    private static Partition Run(Network network, double resolution = 1, ulong seed = 1, int starts = 10, int threads = -1)
        => Leiden.Run(network, new LeidenOptions { Seed = seed, Resolution = resolution, Starts = starts }, TestNetworks.Threads(threads));

    [Fact]
    public void Finds_the_best_partition_of_the_karate_club()
    {
        // 0.4197896, proven optimal (Brandes et al. 2008, DOI 10.1109/TKDE.2007.190689, print .420; four communities).
        var best = Run(TestNetworks.KarateClub());
        Assert.Equal(0.4198, best.Quality, 0.00005);
        Assert.Equal(4, best.Count);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(1.7)]
    public void Finds_the_best_of_all_partitions_of_small_networks(double resolution)
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var network = TestNetworks.Random(seed, 8);
            var best = Partitions(network.NodeCount).Max(community => Modularity.Of(network, community, resolution));
            Assert.Equal(best, Run(network, resolution).Quality, 1e-9);
        }
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(1)]
    [InlineData(2.5)]
    public void Finds_the_best_of_all_partitions_by_the_constant_Potts_model(double resolution)
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var network = TestNetworks.Random(seed, 8);
            var best = Partitions(network.NodeCount).Max(community => ConstantPotts.Of(network, community, resolution));
            var found = Leiden.Run(network, new LeidenOptions { Seed = 1, Objective = Objective.Cpm, Resolution = resolution }, TestNetworks.Threads());
            Assert.Equal(best, found.Quality, 1e-9);
            Assert.Equal(found.Quality, ConstantPotts.Of(network, found.Community, resolution), 1e-12);
        }
    }

    [Fact]
    public void Finds_cliques_in_a_ring()
    {
        // Ten cliques of five in a ring: far from the resolution limit, so each is a community.
        var links = new List<(int, int)>();
        for (var c = 0; c < 10; c++)
        {
            for (var a = 0; a < 5; a++)
                for (var b = a + 1; b < 5; b++) links.Add((5 * c + a, 5 * c + b));
            links.Add((5 * c, (5 * c + 6) % 50));
        }
        var found = Run(TestNetworks.Of(50, [.. links]));
        Assert.Equal(10, found.Count);
        Assert.Equal(Enumerable.Range(0, 50).Select(v => v / 5), found.Community);
    }

    [Fact]
    public void Communities_are_connected_and_the_quality_is_what_it_says() => TestNetworks.ForAll(network =>
    {
        var found = Run(network, starts: 2);
        Assert.Equal(Modularity.Of(network, found.Community, 1), found.Quality, 1e-12);
        var pieces = found.Community.ToArray();
        Connectivity.Split(LeidenGraph.From(network, Objective.Modularity, 1), pieces);
        Assert.Equal(found.Count, pieces.Distinct().Count());
    }, most: 40);

    [Fact]
    public void No_single_move_gains() => TestNetworks.ForAll(network =>
    {
        var found = Run(network, starts: 1);
        for (var v = 0; v < network.NodeCount; v++)
            for (var c = 0; c < found.Count; c++)
            {
                var moved = found.Community.ToArray();
                moved[v] = c;
                Assert.True(Modularity.Of(network, moved, 1) <= found.Quality + 1e-7);
            }
    }, most: 20);

    [Fact]
    public void Quality_never_falls_from_iteration_to_iteration() => TestNetworks.ForAll(network =>
    {
        var quality = Enumerable.Range(1, 4).Select(iterations => Leiden.Run(
            network, new LeidenOptions { Seed = 3, Starts = 1, Iterations = iterations }, TestNetworks.Threads()).Quality).ToArray();
        Assert.Equal(quality.Order(), quality);
    }, most: 40);

    [Fact]
    public void Communities_come_by_size_and_then_by_smallest_node() => TestNetworks.ForAll(network =>
    {
        var found = Run(network, starts: 1);
        var groups = Enumerable.Range(0, network.NodeCount).GroupBy(v => found.Community[v]).OrderBy(g => g.Key).ToArray();
        Assert.Equal(Enumerable.Range(0, found.Count), groups.Select(g => g.Key));
        Assert.Equal(groups.OrderByDescending(g => g.Count()).ThenBy(g => g.Min()), groups);
    }, most: 30);

    [Fact]
    public void Renaming_nodes_keeps_the_best_quality()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var network = TestNetworks.Random(seed, 8);
            var renamed = TestNetworks.Renamed(network, TestNetworks.RandomNames(network, 7));
            Assert.Equal(Run(network, starts: 40).Quality, Run(renamed, starts: 40).Quality, 1e-9);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_communities_with_any_number_of_threads()
    {
        var network = TestNetworks.Random(11, 300);
        var one = Run(network, threads: 1);
        var eight = Run(network, threads: 8);
        Assert.Equal(one.Community, eight.Community);
        Assert.Equal(one.Quality, eight.Quality);
    }

    [Fact]
    public void A_large_network_gives_the_same_communities_with_any_number_of_threads()
    {
        // Large enough for the parallel phases and for putting communities side by side.
        var network = TestNetworks.Planted(seed: 4, groups: 300, size: 80, inside: 6, outside: 2);
        var options = new LeidenOptions { Seed = 1, Starts = 1 };
        var one = Leiden.Run(network, options, TestNetworks.Threads(1));
        var four = Leiden.Run(network, options, TestNetworks.Threads(4));
        Assert.Equal(one.Community, four.Community);
        Assert.Equal(Modularity.Of(network, four.Community, 1), four.Quality, 1e-12);
        Assert.True(four.Quality >= Modularity.Of(network, [.. Enumerable.Range(0, network.NodeCount).Select(v => v / 80)], 1));
    }

    [Fact]
    public void Isolated_nodes_stay_alone()
    {
        Assert.Equal([0, 0, 1, 2], Run(TestNetworks.Of(4, (0, 1))).Community);
        Assert.Equal([0, 1, 2], Run(TestNetworks.Of(3)).Community);
        Assert.Equal(0, Run(TestNetworks.Of(0)).Count);
    }

    [Fact]
    public void Run_Throws_on_options_out_of_range()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Run(TestNetworks.Of(1), resolution: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Run(TestNetworks.Of(1), starts: 0));
    }

    /// <summary>Every partition once, as growth strings: each label at most one above all before.</summary>
    private static IEnumerable<int[]> Partitions(int n)
    {
        IEnumerable<int[]> all = [[]];
        for (var v = 0; v < n; v++)
            all = all.SelectMany(start => Enumerable.Range(0, start.Append(-1).Max() + 2).Select(label => (int[])[.. start, label]));
        return all;
    }
}
