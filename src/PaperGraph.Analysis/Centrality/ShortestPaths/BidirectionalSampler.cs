using PaperGraph.Model;

namespace PaperGraph.Analysis.Centrality.ShortestPaths;

/// <summary>Samples shortest paths by breadth-first searches from both ends, of which the one with fewer links ahead advances.</summary>
/// <remarks>
/// Borassi and Natale 2019, DOI 10.1145/3284359: in networks with hubs about √m links are looked at for a path. Every shortest
/// path crosses from the nodes of one end to those of the other over exactly one link; that link is drawn in proportion to the
/// paths over it, then each step towards the ends in proportion to the paths behind it.
/// </remarks>
/// <param name="network">The network.</param>
internal sealed class BidirectionalSampler(Renumbered network) : IPathSampler
{
    private readonly Side first = new(network.Nodes.Length);
    private readonly Side second = new(network.Nodes.Length);

    /// <inheritdoc/>
    public void AddInnerNodes(int from, int to, SplitMix64 random, List<int> inner)
    {
        first.Start(from, Degree(from));
        second.Start(to, Degree(to));
        while (true)
        {
            var (side, other) = first.LinksAhead <= second.LinksAhead ? (first, second) : (second, first);
            if (side.LinksAhead == 0) break;
            var total = Advance(side, other);
            if (total == 0) continue;
            var (near, far) = Crossing(side, other, random.NextDouble() * total);
            AddPathToStart(side, near, random, inner);
            AddPathToStart(other, far, random, inner);
            break;
        }
        first.Clear();
        second.Clear();
    }

    private int Degree(int v) => network.Offsets[v + 1] - network.Offsets[v];

    /// <summary>Adds a level to a side; returns the number of paths that meet the other side, and then the level is left unfinished.</summary>
    private double Advance(Side side, Side other)
    {
        var (from, to) = (side.FrontierStart, side.Count);
        var next = side.Level[side.Queue[from]] + 1;
        var (total, links) = (0.0, 0L);
        for (var i = from; i < to; i++)
        {
            var v = side.Queue[i];
            for (var e = network.Offsets[v]; e < network.Offsets[v + 1]; e++)
            {
                var w = network.Targets[e];
                if (other.Level[w] >= 0) total += side.Paths[v] * other.Paths[w];
                else if (side.Level[w] < 0)
                {
                    side.Add(w, next);
                    links += Degree(w);
                }
                if (side.Level[w] == next) side.Paths[w] += side.Paths[v];
            }
        }
        if (total > 0) return total;
        (side.FrontierStart, side.LinksAhead) = (to, links);
        return 0;
    }

    private (int Near, int Far) Crossing(Side side, Side other, double rest)
    {
        var last = (-1, -1);
        var level = side.Level[side.Queue[side.FrontierStart]];
        for (var i = side.FrontierStart; i < side.Count && side.Level[side.Queue[i]] == level; i++)
        {
            var v = side.Queue[i];
            for (var e = network.Offsets[v]; e < network.Offsets[v + 1]; e++)
            {
                var w = network.Targets[e];
                if (other.Level[w] < 0) continue;
                last = (v, w);
                rest -= side.Paths[v] * other.Paths[w];
                if (rest < 0) return last;
            }
        }
        return last;
    }

    private void AddPathToStart(Side side, int v, SplitMix64 random, List<int> inner)
    {
        while (side.Level[v] > 0)
        {
            inner.Add(network.Nodes[v]);
            var rest = random.NextDouble() * side.Paths[v];
            var before = -1;
            for (var e = network.Offsets[v]; e < network.Offsets[v + 1] && rest >= 0; e++)
            {
                var u = network.Targets[e];
                if (side.Level[u] != side.Level[v] - 1) continue;
                before = u;
                rest -= side.Paths[u];
            }
            v = before;
        }
    }

    /// <summary>What one end has reached.</summary>
    private sealed class Side
    {
        public Side(int nodes)
        {
            (Level, Paths, Queue) = (new int[nodes], new double[nodes], new int[nodes]);
            Array.Fill(Level, -1);
        }

        /// <summary>Distance from the end, -1 where it has not come.</summary>
        public int[] Level { get; }

        public double[] Paths { get; }

        public int[] Queue { get; }

        public int Count { get; private set; }

        public int FrontierStart { get; set; }

        public long LinksAhead { get; set; }

        public void Start(int end, int degree)
        {
            Add(end, 0);
            Paths[end] = 1;
            (FrontierStart, LinksAhead) = (0, degree);
        }

        public void Add(int node, int level)
        {
            Level[node] = level;
            Queue[Count++] = node;
        }

        public void Clear()
        {
            foreach (var v in Queue.AsSpan(0, Count)) (Level[v], Paths[v]) = (-1, 0);
            Count = 0;
        }
    }
}
