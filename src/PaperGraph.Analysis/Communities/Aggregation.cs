namespace PaperGraph.Analysis.Communities;

/// <summary>Third phase of <see cref="Leiden"/>: every part becomes one node.</summary>
/// <remarks>
/// The weights of nodes and of links between parts are summed, so every partition of the parts keeps its quality. Two sets of arrays serve all
/// levels in turn: a network is good until the second one after it is built.
/// </remarks>
internal sealed class Aggregation
{
    private const int Batches = 64;
    private const int LeastForThreads = 20_000;

    private readonly (int[] Targets, double[] Weights)[] buffers = [([], []), ([], [])];
    private int turn;

    /// <summary>Builds the network of the parts. O(n + m), deterministic.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="part">Part by node, from 0.</param>
    /// <param name="partCount">Number of parts.</param>
    /// <param name="workers">Working memory.</param>
    public LeidenGraph Run(LeidenGraph graph, int[] part, int partCount, Workers workers)
    {
        var members = NodeOrder.ByCommunity(part, partCount, out var starts);
        var batches = graph.NodeCount < LeastForThreads ? 1 : Batches;
        var room = Room(graph, members, starts, batches);
        turn = 1 - turn;
        if (buffers[turn].Targets.Length < room[^1]) buffers[turn] = (GC.AllocateUninitializedArray<int>(room[^1]), GC.AllocateUninitializedArray<double>(room[^1]));
        var (targets, weights) = buffers[turn];
        var nodeWeights = new double[partCount];
        var offsets = new int[partCount + 1];
        workers.ForEach(batches, (batch, worker) =>
        {
            var next = room[batch];
            for (var p = Border(partCount, batch, batches); p < Border(partCount, batch + 1, batches); p++)
            {
                var nodes = members.AsSpan(starts[p], starts[p + 1] - starts[p]);
                foreach (var v in nodes) nodeWeights[p] += graph.NodeWeights[v];
                Sum(graph, part, p, nodes, worker.Tally);
                var count = Write(worker.Tally, targets.AsSpan(next), weights.AsSpan(next));
                next += count;
                offsets[p + 1] = count;
            }
        });
        for (var p = 0; p < partCount; p++) offsets[p + 1] += offsets[p];
        for (var batch = 1; batch < batches; batch++)
        {
            var (first, last) = (offsets[Border(partCount, batch, batches)], offsets[Border(partCount, batch + 1, batches)]);
            targets.AsSpan(room[batch], last - first).CopyTo(targets.AsSpan(first));
            weights.AsSpan(room[batch], last - first).CopyTo(weights.AsSpan(first));
        }
        return new LeidenGraph
        {
            Offsets = offsets,
            Targets = targets,
            Weights = weights,
            NodeWeights = nodeWeights,
            TotalWeight = graph.TotalWeight,
            Penalty = graph.Penalty,
        };
    }

    private static int Border(int partCount, int batch, int batches) => (int)((long)partCount * batch / batches);

    /// <summary>Where each batch may write: with room for all links of its nodes. What is not needed is closed up afterwards.</summary>
    private static int[] Room(LeidenGraph graph, int[] members, int[] starts, int batches)
    {
        var room = new int[batches + 1];
        for (var batch = 0; batch < batches; batch++)
        {
            room[batch + 1] = room[batch];
            for (var i = starts[Border(starts.Length - 1, batch, batches)]; i < starts[Border(starts.Length - 1, batch + 1, batches)]; i++)
                room[batch + 1] += graph.Offsets[members[i] + 1] - graph.Offsets[members[i]];
        }
        return room;
    }

    private static void Sum(LeidenGraph graph, int[] part, int own, ReadOnlySpan<int> members, LinkTally tally)
    {
        var (offsets, targets, weights) = (graph.Offsets, graph.Targets, graph.Weights);
        tally.Clear();
        foreach (var v in members)
        {
            for (var e = offsets[v]; e < offsets[v + 1]; e++)
            {
                var other = part[targets[e]];
                if (other != own) tally.Add(other, weights[e]);
            }
        }
    }

    private static int Write(LinkTally tally, Span<int> targets, Span<double> weights)
    {
        var labels = tally.Labels;
        for (var i = 0; i < labels.Length; i++) (targets[i], weights[i]) = (labels[i], tally[labels[i]]);
        return labels.Length;
    }
}
