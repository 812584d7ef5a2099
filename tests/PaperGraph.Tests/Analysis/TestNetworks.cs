using FsCheck;
using PaperGraph.Analysis.Networks;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis;

/// <summary>Networks that several tests use.</summary>
internal static class TestNetworks
{
    public static ParallelOptions Threads(int count = -1) => new() { MaxDegreeOfParallelism = count };

    /// <summary>The karate club of Zachary 1977 (DOI 10.1086/jar.33.4.3629752), members from 1 as in the paper.</summary>
    public static Network KarateClub() => FromOne(34,
        (1, 2), (1, 3), (1, 4), (1, 5), (1, 6), (1, 7), (1, 8), (1, 9), (1, 11), (1, 12), (1, 13), (1, 14), (1, 18), (1, 20), (1, 22),
        (1, 32), (2, 3), (2, 4), (2, 8), (2, 14), (2, 18), (2, 20), (2, 22), (2, 31), (3, 4), (3, 8), (3, 28), (3, 29), (3, 33), (3, 10),
        (3, 9), (3, 14), (4, 8), (4, 13), (4, 14), (5, 7), (5, 11), (6, 7), (6, 11), (6, 17), (7, 17), (9, 31), (9, 33), (9, 34), (10, 34),
        (14, 34), (15, 33), (15, 34), (16, 33), (16, 34), (19, 33), (19, 34), (20, 34), (21, 33), (21, 34), (23, 33), (23, 34), (24, 26),
        (24, 28), (24, 33), (24, 34), (24, 30), (25, 26), (25, 28), (25, 32), (26, 32), (27, 30), (27, 34), (28, 34), (29, 32), (29, 34),
        (30, 33), (30, 34), (31, 33), (31, 34), (32, 33), (32, 34), (33, 34));

    public static Network Of(int nodeCount, params (int A, int B)[] links) => Weighted(nodeCount, [.. links.Select(l => (l.A, l.B, 1.0))]);

    /// <summary>Links in either direction are the same; repeated links add their weights; loops are left out.</summary>
    public static Network Weighted(int nodeCount, params (int A, int B, double Weight)[] links)
    {
        var rows = Enumerable.Range(0, nodeCount).Select(_ => new SortedDictionary<int, double>()).ToArray();
        foreach (var (a, b, weight) in links.Where(l => l.A != l.B)) rows[a][b] = rows[b][a] = rows[a].GetValueOrDefault(b) + weight;
        var offsets = new int[nodeCount + 1];
        for (var v = 0; v < nodeCount; v++) offsets[v + 1] = offsets[v] + rows[v].Count;
        return Network.FromRows(offsets, [.. rows.SelectMany(row => row.Keys)], [.. rows.SelectMany(row => row.Values)]);
    }

    public static Network Complete(int nodeCount)
        => Of(nodeCount, [.. Enumerable.Range(0, nodeCount).SelectMany(a => Enumerable.Range(a + 1, nodeCount - a - 1).Select(b => (a, b)))]);

    public static Network Path(int nodeCount) => Of(nodeCount, [.. Enumerable.Range(0, nodeCount - 1).Select(v => (v, v + 1))]);

    public static Network Star(int leaves) => Of(leaves + 1, [.. Enumerable.Range(1, leaves).Select(v => (0, v))]);

    /// <summary>Up to <paramref name="most"/> nodes, links with weights 1 to 4, of any density; often disconnected.</summary>
    public static Network Random(int seed, int most = 12)
    {
        var random = new SplitMix64((ulong)seed);
        var nodes = 1 + random.Below(most);
        var density = random.NextDouble();
        return Weighted(nodes, [.. Pairs(nodes).Where(_ => random.NextDouble() < density).Select(p => (p.A, p.B, 1.0 + random.Below(4)))]);
    }

    /// <summary>Groups of equal size, in which a node has on average so many links inside its group and to others.</summary>
    public static Network Planted(int seed, int groups, int size, double inside, double outside)
    {
        var random = new SplitMix64((ulong)seed);
        var nodes = groups * size;
        var links = new List<(int, int)>();
        for (var i = 0; i < inside * nodes / 2; i++)
        {
            var group = random.Below(groups) * size;
            links.Add((group + random.Below(size), group + random.Below(size)));
        }
        for (var i = 0; i < outside * nodes / 2; i++) links.Add((random.Below(nodes), random.Below(nodes)));
        return Of(nodes, [.. links]);
    }

    /// <summary>Runs a check on a hundred random networks.</summary>
    public static void ForAll(Action<Network> check, int most = 12) => ForAllSeeds(seed => check(Random(seed, most)));

    /// <summary>Runs a check with a hundred random seeds; a failure names the seed.</summary>
    public static void ForAllSeeds(Action<int> check)
        => Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), check).QuickCheckThrowOnFailure();

    /// <summary>The same network with node v called names[v].</summary>
    public static Network Renamed(Network network, int[] names)
        => Weighted(network.NodeCount, [.. Links(network).Select(l => (names[l.A], names[l.B], l.Weight))]);

    public static int[] RandomNames(Network network, ulong seed)
    {
        var names = Enumerable.Range(0, network.NodeCount).ToArray();
        new SplitMix64(seed).Shuffle(names);
        return names;
    }

    public static IEnumerable<(int A, int B, double Weight)> Links(Network network)
        => Pairs(network.NodeCount).Where(p => network.AreLinked(p.A, p.B)).Select(p => (p.A, p.B, Weight(network, p.A, p.B)));

    /// <summary>The weight of a link, 0 where there is none.</summary>
    public static double Weight(Network network, int a, int b)
        => network.AreLinked(a, b) ? network.Weights(a)[network.Neighbours(a).BinarySearch(b)] : 0;

    /// <summary>Distances by Floyd and Warshall's algorithm; infinite without a path.</summary>
    public static double[,] Distances(Network network)
    {
        var n = network.NodeCount;
        var distance = new double[n, n];
        for (var a = 0; a < n; a++)
            for (var b = 0; b < n; b++) distance[a, b] = a == b ? 0 : network.AreLinked(a, b) ? 1 : double.PositiveInfinity;
        for (var k = 0; k < n; k++)
            for (var a = 0; a < n; a++)
                for (var b = 0; b < n; b++) distance[a, b] = Math.Min(distance[a, b], distance[a, k] + distance[k, b]);
        return distance;
    }

    private static IEnumerable<(int A, int B)> Pairs(int nodes)
        => Enumerable.Range(0, nodes).SelectMany(a => Enumerable.Range(a + 1, nodes - a - 1).Select(b => (a, b)));

    private static Network FromOne(int nodeCount, params (int A, int B)[] links) => Of(nodeCount, [.. links.Select(l => (l.A - 1, l.B - 1))]);
}
