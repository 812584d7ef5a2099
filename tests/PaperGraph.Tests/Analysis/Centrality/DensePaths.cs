using PaperGraph.Analysis.Networks;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Centrality;

/// <summary>Distances and numbers of shortest paths as whole matrices, and what follows from them by definition. For small networks.</summary>
internal sealed class DensePaths
{
    private readonly double[,] distance;
    private readonly double[,] paths;
    private readonly int n;

    private DensePaths(Network network, Func<double, double> length)
    {
        n = network.NodeCount;
        (distance, paths) = (new double[n, n], new double[n, n]);
        for (var a = 0; a < n; a++)
            for (var b = 0; b < n; b++)
                distance[a, b] = a == b ? 0 : network.AreLinked(a, b) ? length(TestNetworks.Weight(network, a, b)) : double.PositiveInfinity;
        var links = (double[,])distance.Clone();
        for (var k = 0; k < n; k++)
            for (var a = 0; a < n; a++)
                for (var b = 0; b < n; b++) distance[a, b] = Math.Min(distance[a, b], distance[a, k] + distance[k, b]);
        for (var s = 0; s < n; s++)
        {
            paths[s, s] = 1;
            foreach (var t in Enumerable.Range(0, n).Where(t => t != s && double.IsFinite(distance[s, t])).OrderBy(t => distance[s, t]))
                foreach (var v in network.Neighbours(t))
                    if (distance[s, v] < distance[s, t] && Equal(distance[s, v] + links[v, t], distance[s, t])) paths[s, t] += paths[s, v];
        }
    }

    public static DensePaths Unweighted(Network network) => new(network, _ => 1);

    public static DensePaths Weighted(Network network) => new(network, weight => 1 / weight);

    public double[] Betweenness()
    {
        var result = new double[n];
        for (var v = 0; v < n; v++)
            for (var s = 0; s < n; s++)
                for (var t = s + 1; t < n; t++)
                    if (s != v && t != v && double.IsFinite(distance[s, t]) && Equal(distance[s, v] + distance[v, t], distance[s, t]))
                        result[v] += paths[s, v] * paths[v, t] / paths[s, t] / ((n - 1) * (n - 2) / 2.0);
        return result;
    }

    /// <summary>About as many links as nodes: many components, trees, cut nodes and blocks.</summary>
    public static Network Sparse(int seed, int most = 60)
    {
        var random = new SplitMix64((ulong)seed);
        var nodes = 3 + random.Below(most - 2);
        var links = random.Below(2 * nodes);
        var drawn = Enumerable.Range(0, links).Select(_ => (random.Below(nodes), random.Below(nodes), 1.0 + random.Below(4)));
        return TestNetworks.Weighted(nodes, [.. drawn]);
    }

    /// <summary>Every new node links to a few that are drawn in proportion to their degree: hubs, many pendant nodes.</summary>
    public static Network WithHubs(int nodes, ulong seed)
    {
        var random = new SplitMix64(seed);
        var ends = new List<int> { 0, 1 };
        var links = new List<(int, int)> { (0, 1) };
        for (var v = 2; v < nodes; v++)
            for (var i = random.Below(4); i >= 0; i--)
            {
                var u = ends[random.Below(ends.Count)];
                if (u == v) continue;
                links.Add((u, v));
                ends.AddRange([u, v]);
            }
        var rows = Enumerable.Range(0, nodes).Select(_ => new SortedSet<int>()).ToArray();
        foreach (var (u, v) in links)
        {
            rows[u].Add(v);
            rows[v].Add(u);
        }
        var offsets = new int[nodes + 1];
        for (var v = 0; v < nodes; v++) offsets[v + 1] = offsets[v] + rows[v].Count;
        int[] targets = [.. rows.SelectMany(row => row)];
        return Network.FromRows(offsets, targets, [.. targets.Select(_ => 1.0)]);
    }

    private static bool Equal(double a, double b) => Math.Abs(a - b) <= 1e-11 * Math.Max(a, b);
}
