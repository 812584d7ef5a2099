namespace PaperGraph.Analysis.Networks;

/// <summary>A network and what was left out or joined to make it.</summary>
/// <param name="Network">The network.</param>
/// <param name="Loops">Links from a node to itself, which were dropped.</param>
/// <param name="ZeroWeights">Other links of weight 0, which were dropped.</param>
/// <param name="Repeated">Links whose pair of nodes had occurred before, in either direction; their weights were added to it.</param>
public sealed record BuiltNetwork(Network Network, int Loops, int ZeroWeights, int Repeated);

/// <summary>Makes a <see cref="Network"/> from weighted links in any order and either direction.</summary>
/// <remarks>
/// Counting sort by node, then a sort within each row that keeps the order of equals, so repeated links are summed in the order of the list
/// on both of their ends. Time O(n + m log(largest degree)), parallel; the result does not depend on the number of threads.
/// Memory beside the network: 4 bytes per node and thread, and 24 bytes per link while repeated links are joined.
/// </remarks>
public static class NetworkBuilder
{
    private const int LinksPerPart = 1 << 16;
    private const int MostParts = 16;

    /// <summary>Makes the network.</summary>
    /// <param name="nodeCount">Number of nodes n; those without links are kept.</param>
    /// <param name="links">Links between nodes 0 to n − 1.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">A link names a node that does not exist, a weight is negative, infinite or no number (the message has
    /// index and value), there are too many links for one array, or the sum of all weights lies outside [1e-150, 1e150].</exception>
    public static BuiltNetwork Build(int nodeCount, LinkList links, CancellationToken cancellationToken = default)
        => Build(nodeCount, links, new ParallelOptions { CancellationToken = cancellationToken });

    internal static BuiltNetwork Build(int nodeCount, LinkList links, ParallelOptions parallel)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodeCount);
        var threads = parallel.MaxDegreeOfParallelism < 0 ? Environment.ProcessorCount : parallel.MaxDegreeOfParallelism;
        var parts = Math.Clamp(links.Count / LinksPerPart, 1, Math.Min(MostParts, threads));
        var tallies = new Tally[parts];
        Parallel.For(0, parts, parallel, part => tallies[part] = Count(nodeCount, links, Border(part, parts, links.Count), Border(part + 1, parts, links.Count)));
        foreach (var tally in tallies)
            if (tally.Error is not null) throw new ArgumentException(tally.Error, nameof(links));

        var offsets = Offsets(nodeCount, tallies);
        var targets = new int[offsets[^1]];
        var weights = new double[targets.Length];
        Parallel.For(0, parts, parallel, part =>
            Scatter(links, Border(part, parts, links.Count), Border(part + 1, parts, links.Count), tallies[part].Places, targets, weights));
        var ends = targets.Length;
        RowMerging.Run(ref offsets, ref targets, ref weights, parallel);
        return new BuiltNetwork(Network.FromRows(offsets, targets, weights), tallies.Sum(t => t.Loops), tallies.Sum(t => t.Zeros), (ends - targets.Length) / 2);
    }

    /// <summary>What one part of the list holds: links by node, which become the places of the next link, and what is dropped.</summary>
    private sealed record Tally(int[] Places, int Loops, int Zeros, string? Error);

    private static Tally Count(int nodeCount, LinkList links, int from, int to)
    {
        var first = links.First;
        var second = links.Second;
        var weights = links.Weights;
        var counts = new int[nodeCount];
        var (loops, zeros) = (0, 0);
        for (var i = from; i < to; i++)
        {
            var (a, b, weight) = (first[i], second[i], weights.IsEmpty ? 1 : weights[i]);
            if ((uint)a >= (uint)nodeCount || (uint)b >= (uint)nodeCount)
                return new Tally(counts, 0, 0, $"Link {i} joins nodes {a} and {b}, but nodes go from 0 to {nodeCount - 1}.");
            if (!(weight >= 0) || weight == double.PositiveInfinity)
                return new Tally(counts, 0, 0, FormattableString.Invariant($"Link {i} has the weight {weight}; weights must be finite and not negative."));
            if (a == b) loops++;
            else if (weight == 0) zeros++;
            else
            {
                counts[a]++;
                counts[b]++;
            }
        }
        return new Tally(counts, loops, zeros, null);
    }

    /// <summary>Where each row starts; the counts of each part become its first place in each row.</summary>
    private static int[] Offsets(int nodeCount, Tally[] tallies)
    {
        var offsets = new int[nodeCount + 1];
        var next = 0L;
        for (var v = 0; v < nodeCount; v++)
        {
            foreach (var tally in tallies)
            {
                var count = tally.Places[v];
                tally.Places[v] = (int)next;
                next += count;
            }
            if (next > Array.MaxLength) throw new ArgumentException($"There are more than {Array.MaxLength / 2} links, the most that a network can hold.");
            offsets[v + 1] = (int)next;
        }
        return offsets;
    }

    private static void Scatter(LinkList links, int from, int to, int[] places, int[] targets, double[] weights)
    {
        var first = links.First;
        var second = links.Second;
        var given = links.Weights;
        for (var i = from; i < to; i++)
        {
            var (a, b, weight) = (first[i], second[i], given.IsEmpty ? 1 : given[i]);
            if (a == b || weight == 0) continue;
            var (atA, atB) = (places[a]++, places[b]++);
            (targets[atA], weights[atA]) = (b, weight);
            (targets[atB], weights[atB]) = (a, weight);
        }
    }

    private static int Border(int part, int parts, int length) => (int)((long)part * length / parts);
}
