using PaperGraph.Model;

namespace PaperGraph.Analysis.Communities;

/// <summary>First phase of <see cref="Leiden"/>: single nodes move to the community that gains most, until no move gains.</summary>
/// <remarks>
/// The gain of node v in community c is w(v,c) − p·k_v·K_c, with w(v,c) the weight of v's links to c, K_c the strength of c without v, and
/// the penalty p = γ/2M; times 1/M it is the change of modularity against v alone. Nodes wait in a queue, in random order at first;
/// a node that moves puts its neighbours outside its new community back. Ties leave a node where it is.
/// </remarks>
internal sealed class LocalMoving(int largestNodeCount, SplitMix64 random)
{
    private readonly int[] queue = new int[largestNodeCount];
    private readonly bool[] queued = new bool[largestNodeCount];
    private readonly double[] strengths = new double[largestNodeCount];
    private readonly int[] size = new int[largestNodeCount];
    private readonly int[] empty = new int[largestNodeCount];
    private int emptyCount;

    /// <summary>Moves nodes until no single move gains; never lowers the quality. In practice O(m).</summary>
    /// <param name="graph">The network.</param>
    /// <param name="community">Labels below the number of nodes, by node; changed in place.</param>
    /// <param name="penalty">p = γ/2M.</param>
    /// <param name="tally">Working memory.</param>
    public void Run(LeidenGraph graph, int[] community, double penalty, LinkTally tally)
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
            var best = Best(graph, community, v, penalty, tally);
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

    /// <summary>The best community for a node, whose strength and place are counted there on return.</summary>
    private int Best(LeidenGraph graph, int[] community, int v, double penalty, LinkTally tally)
    {
        var (offsets, targets, weights) = (graph.Offsets, graph.Targets, graph.Weights);
        tally.Clear();
        for (var e = offsets[v]; e < offsets[v + 1]; e++) tally.Add(community[targets[e]], weights[e]);

        var own = community[v];
        var strength = graph.Strengths[v];
        var cost = penalty * strength;
        strengths[own] -= strength;
        if (--size[own] == 0)
        {
            strengths[own] = 0;
            empty[emptyCount++] = own;
        }
        var best = own;
        // Gains that rounding alone may produce must not keep nodes moving for ever.
        var bestGain = tally[own] - cost * strengths[own] + 1e-12 * strength;
        foreach (var c in tally.Labels)
        {
            var gain = tally[c] - cost * strengths[c];
            if (gain > bestGain) (best, bestGain) = (c, gain);
        }
        if (bestGain < 0) best = empty[emptyCount - 1];
        if (size[best]++ == 0) emptyCount--;
        strengths[best] += strength;
        return best;
    }

    private void Prepare(LeidenGraph graph, int[] community)
    {
        var n = graph.NodeCount;
        Array.Clear(strengths, 0, n);
        Array.Clear(size, 0, n);
        for (var v = 0; v < n; v++)
        {
            queue[v] = v;
            queued[v] = true;
            strengths[community[v]] += graph.Strengths[v];
            size[community[v]]++;
        }
        random.Shuffle(queue.AsSpan(0, n));
        emptyCount = 0;
        for (var c = n - 1; c >= 0; c--)
            if (size[c] == 0) empty[emptyCount++] = c;
    }
}
