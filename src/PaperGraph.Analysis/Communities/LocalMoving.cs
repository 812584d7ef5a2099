using PaperGraph.Model;

namespace PaperGraph.Analysis.Communities;

/// <summary>First phase of <see cref="Leiden"/>: single nodes move to the community that gains most, until no move gains.</summary>
/// <remarks>
/// The gain of node v in community c is w(v,c) − p·n_v·N_c, with w(v,c) the weight of v's links to c, n_v the weight of the node, N_c that of c
/// without v and p the penalty (see <see cref="LeidenGraph"/>); times 1/M it is the change of quality against v alone. Nodes wait in a queue, in
/// random order at first; a node that moves puts its neighbours outside its new community back. Ties leave a node where it is.
/// </remarks>
internal sealed class LocalMoving(int largestNodeCount, SplitMix64 random)
{
    private readonly int[] queue = new int[largestNodeCount];
    private readonly bool[] queued = new bool[largestNodeCount];
    private readonly Community[] communities = new Community[largestNodeCount];
    private readonly int[] linkedTo = new int[largestNodeCount];
    private readonly int[] empty = new int[largestNodeCount];
    private int emptyCount;

    /// <summary>Moves nodes until no single move gains; never lowers the quality. In practice O(m).</summary>
    /// <param name="graph">The network.</param>
    /// <param name="community">Labels below the number of nodes, by node; changed in place.</param>
    public void Run(LeidenGraph graph, int[] community)
    {
        var n = graph.NodeCount;
        Prepare(graph, community);
        var (offsets, targets) = (graph.Offsets, graph.Targets);
        var head = 0;
        for (var waiting = n; waiting > 0; waiting--)
        {
            var v = queue[head];
            if (++head == n) head = 0;
            queued[v] = false;
            var before = community[v];
            var best = Best(graph, community, v);
            if (best == before) continue;

            community[v] = best;
            var tail = head + waiting - 1;
            for (var e = offsets[v]; e < offsets[v + 1]; e++)
            {
                var u = targets[e];
                if (community[u] == best || queued[u]) continue;
                queued[u] = true;
                queue[tail >= n ? tail - n : tail] = u;
                tail++;
                waiting++;
            }
        }
    }

    /// <summary>The best community for a node, which is counted there on return.</summary>
    private int Best(LeidenGraph graph, int[] community, int v)
    {
        var count = SumLinks(graph, community, v);
        var size = graph.NodeWeights[v];
        var cost = graph.Penalty * size;
        var own = community[v];
        Leave(own, size);

        var stay = communities[own].Gain(cost);
        var (best, bestGain) = (own, stay);
        var linked = 0.0;
        foreach (var c in linkedTo.AsSpan(0, count))
        {
            ref var other = ref communities[c];
            var gain = other.Gain(cost);
            linked += other.Linked;
            other.Linked = 0;
            if (gain > bestGain) (best, bestGain) = (c, gain);
        }
        if (bestGain < 0) (best, bestGain) = (empty[emptyCount - 1], 0);
        // A gain that rounding alone may produce must not keep nodes moving for ever.
        if (bestGain <= stay + 1e-12 * linked) best = own;
        Enter(best, size);
        return best;
    }

    /// <summary>Sums the links of a node by community.</summary>
    /// <returns>To how many communities there are links; they stand in <see cref="linkedTo"/>.</returns>
    private int SumLinks(LeidenGraph graph, int[] community, int v)
    {
        var start = graph.Offsets[v];
        var targets = graph.Targets.AsSpan(start, graph.Offsets[v + 1] - start);
        var weights = graph.Weights.AsSpan(start, targets.Length);
        var count = 0;
        for (var e = 0; e < targets.Length; e++)
        {
            var c = community[targets[e]];
            ref var linked = ref communities[c].Linked;
            if (linked == 0) linkedTo[count++] = c;
            linked += weights[e];
        }
        return count;
    }

    private void Leave(int c, double size)
    {
        ref var community = ref communities[c];
        community.Size -= size;
        if (--community.Nodes > 0) return;
        community.Size = 0;
        empty[emptyCount++] = c;
    }

    private void Enter(int c, double size)
    {
        ref var community = ref communities[c];
        community.Size += size;
        if (community.Nodes++ == 0) emptyCount--;
    }

    private void Prepare(LeidenGraph graph, int[] community)
    {
        var n = graph.NodeCount;
        Array.Clear(communities, 0, n);
        Array.Fill(queued, true, 0, n);
        for (var v = 0; v < n; v++)
        {
            communities[community[v]].Size += graph.NodeWeights[v];
            communities[community[v]].Nodes++;
        }
        RandomOrder.Fill(queue.AsSpan(0, n), random);
        emptyCount = 0;
        for (var c = n - 1; c >= 0; c--)
            if (communities[c].Nodes == 0) empty[emptyCount++] = c;
    }

    /// <summary>What is read and written together stands together.</summary>
    private struct Community
    {
        /// <summary>Weight of the present node's links to it; 0 between nodes.</summary>
        public double Linked;
        public double Size;
        public int Nodes;

        public readonly double Gain(double cost) => Linked - cost * Size;
    }
}
