using PaperGraph.Analysis.Networks;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Layout;

/// <summary>First places for the nodes of a connected part of a network: its two slowest ways of swinging.</summary>
/// <remarks>
/// Eigenvectors 2 and 3 of D^(−½)WD^(−½) (Belkin and Niyogi 2003, DOI 10.1162/089976603321780317) by orthogonal iteration with a seeded start; the first, √degree, is taken out.
/// Only the order of the nodes along each is used, and it need not be exact, since the layout goes on from there. O(iterations · links).
/// </remarks>
internal static class SpectralStart
{
    private const int Iterations = 120;
    private const double Extent = 10;

    /// <summary>Places in [−10,10]², in the order of the members.</summary>
    /// <param name="network">The network.</param>
    /// <param name="members">The nodes of one connected part, at least four.</param>
    /// <param name="random">Starts the iteration.</param>
    public static MapPoint[] Of(Network network, int[] members, SplitMix64 random)
    {
        var local = new Dictionary<int, int>(members.Length);
        foreach (var (index, node) in members.Index()) local.Add(node, index);
        var first = Scaled(Array.ConvertAll(members, node => Math.Sqrt(network.Strength(node))));
        double[] x = RandomVector(members.Length, random), y = RandomVector(members.Length, random);
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            x = Scaled(Without(Multiply(network, members, local, x), first));
            y = Scaled(Without(Without(Multiply(network, members, local, y), first), x));
        }
        return [.. Spread(x).Zip(Spread(y), (atX, atY) => new MapPoint(atX, atY))];
    }

    /// <summary>(I + D^(−½)WD^(−½))/2 times a vector: no eigenvalue is negative, so the iteration finds the largest ones.</summary>
    private static double[] Multiply(Network network, int[] members, Dictionary<int, int> local, double[] vector)
    {
        var product = new double[vector.Length];
        for (var i = 0; i < members.Length; i++)
        {
            var neighbours = network.Neighbours(members[i]);
            var weights = network.Weights(members[i]);
            var sum = 0.0;
            for (var n = 0; n < neighbours.Length; n++)
                sum += weights[n] * vector[local[neighbours[n]]] / Math.Sqrt(network.Strength(members[i]) * network.Strength(neighbours[n]));
            product[i] = (vector[i] + sum) / 2;
        }
        return product;
    }

    /// <summary>Evenly spread over [−10,10] in the order of the values: a few nodes at the end of a thread would else have all of the room.</summary>
    private static double[] Spread(double[] values)
    {
        var order = Enumerable.Range(0, values.Length).OrderBy(i => values[i]).ThenBy(i => i).ToArray();
        var spread = new double[values.Length];
        foreach (var (rank, i) in order.Index()) spread[i] = Extent * ((2.0 * rank / (values.Length - 1)) - 1);
        return spread;
    }

    private static double[] RandomVector(int length, SplitMix64 random)
    {
        var vector = new double[length];
        for (var i = 0; i < length; i++) vector[i] = random.NextSigned();
        return vector;
    }

    private static double[] Without(double[] vector, double[] unit)
    {
        var share = vector.Zip(unit, (v, u) => v * u).Sum();
        return [.. vector.Zip(unit, (v, u) => v - (share * u))];
    }

    private static double[] Scaled(double[] vector)
    {
        var length = Math.Sqrt(vector.Sum(v => v * v));
        return length > 0 ? Array.ConvertAll(vector, v => v / length) : vector;
    }
}
