using System.Collections.Immutable;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Layout;

/// <summary>Turns similarities into strengths that mean the same in dense and in sparse regions.</summary>
/// <remarks>
/// McInnes, Healy and Melville 2018 (arXiv:1802.03426), section 3.1: with d = 1 − similarity, ρ the least d of a node, the strength towards a neighbour is
/// exp(−(d − ρ)/σ), σ such that the strengths of n neighbours sum to log₂(n + 1).
/// Where that many or more are all equally near, no σ above 0 does that, and the others would be cut off: there σ is the mean of the other d − ρ.
/// Both directions a and b become one link of a + b − a·b.
/// </remarks>
internal static class FuzzyNeighbours
{
    private const int Halvings = 64;

    /// <summary>Few enough that processors whose exponentials differ in the last bit agree: the layout would make different maps of that.</summary>
    private const int Digits = 10;

    /// <summary>The strengths as a network of weights in (0,1]. O(links · log links).</summary>
    /// <param name="neighbours">By node, those most like it; not necessarily in both directions.</param>
    public static Network Join(ImmutableArray<ImmutableArray<Neighbour>> neighbours)
    {
        var directed = new Dictionary<(int, int), double>();
        for (var node = 0; node < neighbours.Length; node++)
        {
            var strengths = Strengths(neighbours[node]);
            foreach (var (at, neighbour) in neighbours[node].Index())
            {
                if (neighbour.Node == node) continue;
                var pair = node < neighbour.Node ? (node, neighbour.Node) : (neighbour.Node, node);
                directed[pair] = directed.TryGetValue(pair, out var back) ? back + strengths[at] - (back * strengths[at]) : strengths[at];
            }
        }
        var links = new LinkList();
        foreach (var ((a, b), strength) in directed) links.Add(a, b, strength);
        return NetworkBuilder.Build(neighbours.Length, links).Network;
    }

    private static double[] Strengths(ImmutableArray<Neighbour> row)
    {
        if (row.IsEmpty) return [];
        var least = row.Min(neighbour => 1 - neighbour.Similarity);
        var beyond = row.Select(neighbour => 1 - neighbour.Similarity - least).ToArray();
        var target = Math.Log2(row.Length + 1);
        var width = beyond.Count(d => d == 0) >= target ? beyond.Where(d => d > 0).DefaultIfEmpty(1).Average() : WidthFor(beyond, target);
        return Array.ConvertAll(beyond, d => Math.Round(Math.Exp(-d / width), Digits));
    }

    /// <summary>σ by bisection; fewer than <paramref name="target"/> of the distances are 0.</summary>
    private static double WidthFor(double[] beyond, double target)
    {
        var (low, high) = (0.0, double.PositiveInfinity);
        var width = 1.0;
        for (var i = 0; i < Halvings; i++)
        {
            if (beyond.Sum(d => Math.Exp(-d / width)) > target) (high, width) = (width, (low + width) / 2);
            else (low, width) = (width, double.IsPositiveInfinity(high) ? width * 2 : (width + high) / 2);
        }
        return width;
    }
}
