using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis;

/// <summary>Merges communities that are too small to mean something with the ones that they belong to most.</summary>
internal static class SmallCommunities
{
    /// <summary>
    /// Takes the community with the fewest nodes (ties: the highest number) while it has fewer than asked, and merges it with the one to
    /// which its links have the largest total weight (ties: the lowest number). One without links to others stays as it is.
    /// </summary>
    /// <param name="network">The network, with the weights that count.</param>
    /// <param name="community">Community by node; left as it is.</param>
    /// <param name="count">Number of communities.</param>
    /// <param name="minSize">Fewest nodes of a community.</param>
    /// <returns>Labels by node, not renumbered; the same array when there was nothing to merge.</returns>
    /// <remarks>O(m + links between communities · merges at worst). Deterministic: sums are taken in the order of nodes and merges.</remarks>
    public static int[] Merge(Network network, int[] community, int count, int minSize)
    {
        var size = new int[count];
        foreach (var c in community) size[c]++;
        var queue = new PriorityQueue<int, (int Size, int Reversed)>();
        for (var c = 0; c < count; c++)
            if (size[c] < minSize) queue.Enqueue(c, (size[c], -c));
        if (queue.Count == 0) return community;

        var links = LinksBetween(network, community, count);
        var mergedInto = new int[count];
        for (var c = 0; c < count; c++) mergedInto[c] = c;
        var merged = false;
        while (queue.TryDequeue(out var c, out var priority))
        {
            // An entry is out of date when its community was merged, or grew and was queued anew.
            if (mergedInto[c] != c || priority.Size != size[c] || links[c].Count == 0) continue;
            var other = Strongest(links[c]);
            mergedInto[c] = other;
            size[other] += size[c];
            Move(links, c, other);
            merged = true;
            if (size[other] < minSize) queue.Enqueue(other, (size[other], -other));
        }
        return merged ? [.. community.Select(Final)] : community;

        int Final(int c)
        {
            while (mergedInto[c] != c) c = mergedInto[c] = mergedInto[mergedInto[c]];
            return c;
        }
    }

    private static int Strongest(Dictionary<int, double> links)
    {
        var best = -1;
        var weight = 0.0;
        foreach (var (other, w) in links)
            if (best < 0 || w > weight || w == weight && other < best) (best, weight) = (other, w);
        return best;
    }

    private static Dictionary<int, double>[] LinksBetween(Network network, int[] community, int count)
    {
        var links = new Dictionary<int, double>[count];
        for (var c = 0; c < count; c++) links[c] = [];
        for (var v = 0; v < community.Length; v++)
        {
            var neighbours = network.Neighbours(v);
            var weights = network.Weights(v);
            for (var e = 0; e < neighbours.Length; e++)
            {
                var (own, other) = (community[v], community[neighbours[e]]);
                if (own != other) links[own][other] = links[own].GetValueOrDefault(other) + weights[e];
            }
        }
        return links;
    }

    private static void Move(Dictionary<int, double>[] links, int from, int to)
    {
        foreach (var (other, weight) in links[from])
        {
            links[other].Remove(from);
            if (other == to) continue;
            links[other][to] = links[to][other] = links[to].GetValueOrDefault(other) + weight;
        }
        links[from] = [];
    }
}
