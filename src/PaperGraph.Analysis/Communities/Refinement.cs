using PaperGraph.Model;

namespace PaperGraph.Analysis.Communities;

/// <summary>Second phase of <see cref="Leiden"/>: splits every community into parts that are well connected.</summary>
/// <remarks>
/// Each node starts as a part of its own. A node that is still alone and well connected to its community joins a well-connected part of
/// that community with probability ∝ exp(gain/θ) among the parts with gain ≥ 0. A set S in community C is well connected if
/// w(S, C−S) ≥ p·N_S·(N_C − N_S), with w, N and p as in <see cref="LocalMoving"/>. Communities do not touch each other, so they are
/// split in parallel, in <see cref="Batches"/> with a generator each.
/// </remarks>
internal sealed class Refinement(int largestNodeCount, double randomness, SplitMix64 random)
{
    private const int Batches = 64;
    private const int LeastForThreads = 20_000;

    /// <summary>exp(−x) that no drawn number can hit.</summary>
    private const double Negligible = 40;

    private readonly Part[] parts = new Part[largestNodeCount];

    /// <summary>Splits communities. O(m).</summary>
    /// <param name="graph">The network.</param>
    /// <param name="community">Labels below the number of nodes, by node.</param>
    /// <param name="part">Receives the part by node, from 0; every part is connected and lies in one community.</param>
    /// <param name="workers">Working memory.</param>
    /// <returns>Number of parts.</returns>
    public int Run(LeidenGraph graph, int[] community, int[] part, Workers workers)
    {
        var members = NodeOrder.ByCommunity(community, graph.NodeCount, out var starts);
        var seed = random.Next();
        var batches = graph.NodeCount < LeastForThreads ? 1 : Batches;
        var borders = Borders(starts, batches);
        workers.ForEach(batches, (batch, worker) =>
        {
            var generator = new SplitMix64(seed + (ulong)batch);
            for (var c = borders[batch]; c < borders[batch + 1]; c++) Split(graph, community, part, members.AsSpan(starts[c], starts[c + 1] - starts[c]), generator, worker);
        });
        return Partition.Compact(part);
    }

    /// <summary>The first community of each batch, such that batches have about as many nodes.</summary>
    private static int[] Borders(int[] starts, int batches)
    {
        var borders = new int[batches + 1];
        for (int batch = 1, c = 0; batch <= batches; batch++)
        {
            while (starts[c] < (long)starts[^1] * batch / batches) c++;
            borders[batch] = c;
        }
        borders[batches] = starts.Length - 1;
        return borders;
    }

    private void Split(LeidenGraph graph, int[] community, int[] part, Span<int> members, SplitMix64 generator, Worker worker)
    {
        foreach (var v in members) part[v] = v;
        if (members.Length == 1) return;
        var total = 0.0;
        foreach (var v in members)
        {
            parts[v] = new Part { Size = graph.NodeWeights[v], Outside = Inside(graph, community, v) };
            total += graph.NodeWeights[v];
        }
        generator.Shuffle(members);
        foreach (var v in members)
        {
            if (parts[v].IsJoined || parts[v].Outside <= 0 || !parts[v].IsWellConnected(graph.Penalty, total)) continue;
            var count = SumLinks(graph, community, part, v, worker.Candidates);
            var target = Choose(worker, count, graph.Penalty, v, total, generator);
            if (target < 0) continue;
            part[v] = target;
            parts[v].IsJoined = true;
            parts[target].Join(parts[v]);
        }
    }

    /// <summary>The weight of a node's links within its community.</summary>
    private static double Inside(LeidenGraph graph, int[] community, int v)
    {
        var (targets, weights) = (graph.Targets, graph.Weights);
        var own = community[v];
        var inside = 0.0;
        for (var e = graph.Offsets[v]; e < graph.Offsets[v + 1]; e++)
            if (community[targets[e]] == own) inside += weights[e];
        return inside;
    }

    /// <summary>Sums a node's links within its community by part.</summary>
    /// <returns>The number of parts, which stand in <paramref name="linkedTo"/>.</returns>
    private int SumLinks(LeidenGraph graph, int[] community, int[] part, int v, int[] linkedTo)
    {
        var (targets, weights) = (graph.Targets, graph.Weights);
        var own = community[v];
        var count = 0;
        for (var e = graph.Offsets[v]; e < graph.Offsets[v + 1]; e++)
        {
            if (community[targets[e]] != own) continue;
            var p = part[targets[e]];
            ref var linked = ref parts[p].Linked;
            if (linked == 0) linkedTo[count++] = p;
            linked += weights[e];
        }
        return count;
    }

    /// <summary>The part that a lone node joins, or -1; the links to all others are forgotten.</summary>
    private int Choose(Worker worker, int count, double penalty, int v, double total, SplitMix64 generator)
    {
        var (candidates, chances) = (worker.Candidates, worker.Chances);
        var cost = penalty * parts[v].Size;
        var (able, best) = (0, 0.0);
        foreach (var c in candidates.AsSpan(0, count))
        {
            ref var other = ref parts[c];
            var gain = other.Linked - cost * other.Size;
            if (gain < 0 || !other.IsWellConnected(penalty, total))
            {
                other.Linked = 0;
                continue;
            }
            (candidates[able], chances[able++]) = (c, gain);
            best = Math.Max(best, gain);
        }
        var chosen = Draw(chances.AsSpan(0, able), best, generator);
        for (var i = 0; i < able; i++)
            if (i != chosen) parts[candidates[i]].Linked = 0;
        return chosen < 0 ? -1 : candidates[chosen];
    }

    /// <summary>An index with probability ∝ exp(gain/θ); -1 when there is none.</summary>
    private int Draw(Span<double> gains, double best, SplitMix64 generator)
    {
        if (gains.Length <= 1) return gains.Length - 1;
        var sum = 0.0;
        foreach (ref var gain in gains) sum = gain = sum + (best - gain > Negligible * randomness ? 0 : Math.Exp((gain - best) / randomness));
        var drawn = generator.NextDouble() * sum;
        var chosen = 0;
        while (chosen < gains.Length - 1 && gains[chosen] <= drawn) chosen++;
        return chosen;
    }

    /// <summary>A part, by the label of one of its nodes. What is read and written together stands together.</summary>
    private struct Part
    {
        /// <summary>Weight of the present node's links to it; 0 between nodes.</summary>
        public double Linked;
        public double Size;

        /// <summary>Weight of its links to the rest of its community.</summary>
        public double Outside;
        public bool IsJoined;

        public readonly bool IsWellConnected(double penalty, double total) => Outside >= penalty * Size * (total - Size);

        /// <summary>Takes in a lone node to which it has links of the weight <see cref="Linked"/>.</summary>
        public void Join(in Part node)
        {
            IsJoined = true;
            Size += node.Size;
            // Links between the two are inside now; each was counted from both sides.
            Outside += node.Outside - 2 * Linked;
            Linked = 0;
        }
    }
}
