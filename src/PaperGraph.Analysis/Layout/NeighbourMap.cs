using System.Collections.Immutable;
using PaperGraph.Analysis.Networks;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Layout;

/// <summary>Places things on a plane so that those most alike stand together (UMAP).</summary>
/// <remarks>
/// McInnes, Healy and Melville 2018 (arXiv:1802.03426): strengths between neighbours (<see cref="FuzzyNeighbours"/>), spectral start, then stochastic gradient descent in which
/// a link pulls as often as it is strong and <see cref="Pushes"/> nodes drawn at random are pushed away each time. The curve is 1/(1 + a·d²) with a = 1.26,
/// the nearest to a least distance of 0.2. A weak pull to the middle, proportional to the distance as the gravity of ForceAtlas2 (Jacomy et al. 2014,
/// DOI 10.1371/journal.pone.0098679), keeps near what hardly anything links to the rest. Each connected part is laid out for itself, then the others stand beside the largest.
/// One thread and a seeded generator: the same input gives the same map.
/// </remarks>
public static class NeighbourMap
{
    private const double Curve = 1.26;
    private const double MostMove = 4;
    private const int Pushes = 5;
    private const double Gravity = 0.02;
    private const int SmallPart = 4;

    /// <summary>Places all nodes. O(rounds · links), 500 rounds for up to 10,000 nodes, else 200.</summary>
    /// <param name="neighbours">By node, those most like it; a row may be empty, and need not be mutual.</param>
    /// <param name="seed">Seed of the random choices.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>By node, its place; neighbours stand about 1 apart.</returns>
    /// <exception cref="ArgumentException">A row names a node that does not exist.</exception>
    public static MapPoint[] Place(ImmutableArray<ImmutableArray<Neighbour>> neighbours, ulong seed, CancellationToken cancellationToken = default)
    {
        var network = FuzzyNeighbours.Join(neighbours);
        var random = new SplitMix64(seed);
        var places = new MapPoint[network.NodeCount];
        var parts = Parts(network);
        foreach (var part in parts)
        {
            var start = part.Length < SmallPart ? Circle(part.Length) : SpectralStart.Of(network, part, random);
            foreach (var (index, node) in part.Index()) places[node] = start[index];
            if (part.Length >= SmallPart) Improve(network, part, places, network.NodeCount <= 10_000 ? 500 : 200, random, cancellationToken);
        }
        PartPacking.Run(parts, places);
        return places;
    }

    private static MapPoint[] Circle(int nodes) => nodes == 1
        ? [new MapPoint(0, 0)]
        : [.. Enumerable.Range(0, nodes).Select(i => new MapPoint(0.5 * Math.Cos(2 * Math.PI * i / nodes), 0.5 * Math.Sin(2 * Math.PI * i / nodes)))];

    /// <summary>The connected parts, the largest first, then by their first node.</summary>
    private static List<int[]> Parts(Network network)
    {
        var components = ConnectedComponents.Of(network);
        return [.. components.Ranges.Select(range => components.Nodes[range.From..range.To].Order().ToArray()).OrderByDescending(part => part.Length).ThenBy(part => part[0])];
    }

    private static void Improve(Network network, int[] part, MapPoint[] places, int rounds, SplitMix64 random, CancellationToken cancellationToken)
    {
        var links = part.SelectMany(node => Enumerable.Range(0, network.Degree(node)).Where(n => network.Neighbours(node)[n] > node)
            .Select(n => (A: node, B: network.Neighbours(node)[n], Weight: network.Weights(node)[n]))).ToArray();
        var strongest = links.Max(link => link.Weight);
        var due = links.Select(link => strongest / link.Weight).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var rate = 1 - (round / (double)rounds);
            var middle = part.Aggregate(new MapPoint(0, 0), (sum, node) => sum + places[node]) * (1.0 / part.Length);
            foreach (var node in part) places[node] += (middle - places[node]) * (Gravity * rate);
            for (var i = 0; i < links.Length; i++)
            {
                if (due[i] > round + 1) continue;
                due[i] += strongest / links[i].Weight;
                Pull(places, links[i].A, links[i].B, rate);
                for (var push = 0; push < Pushes; push++) Push(places, links[i].A, part[random.Below(part.Length)], rate);
                for (var push = 0; push < Pushes; push++) Push(places, links[i].B, part[random.Below(part.Length)], rate);
            }
        }
    }

    private static void Pull(MapPoint[] places, int a, int b, double rate)
    {
        var apart = places[a] - places[b];
        var move = Limited(apart * (-2 * Curve / (1 + (Curve * apart.LengthSquared)))) * rate;
        places[a] += move;
        places[b] -= move;
    }

    private static void Push(MapPoint[] places, int node, int other, double rate)
    {
        if (node == other) return;
        var apart = places[node] - places[other];
        var squared = apart.LengthSquared;
        places[node] += Limited(apart * (2 / ((0.001 + squared) * (1 + (Curve * squared))))) * rate;
    }

    private static MapPoint Limited(MapPoint move) => new(Math.Clamp(move.X, -MostMove, MostMove), Math.Clamp(move.Y, -MostMove, MostMove));
}
