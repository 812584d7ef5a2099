using PaperGraph.Model;

namespace PaperGraph.Analysis.Communities;

/// <summary>Second phase of <see cref="Leiden"/>: splits every community into parts that are well connected.</summary>
/// <remarks>
/// Each node starts as a part of its own. A node that is still alone and well connected to its community joins a well-connected part of
/// that community with probability ∝ exp(gain/θ) among the parts with gain ≥ 0. A set S in community C is well connected if
/// w(S, C−S) ≥ p·K_S·(K_C − K_S), with w, K and p as in <see cref="LocalMoving"/>.
/// </remarks>
internal sealed class Refinement(int largestNodeCount, double randomness, SplitMix64 random)
{
    private readonly int[] order = new int[largestNodeCount];
    private readonly bool[] joined = new bool[largestNodeCount];
    private readonly double[] communityStrength = new double[largestNodeCount];
    private readonly double[] strengths = new double[largestNodeCount];
    private readonly double[] outside = new double[largestNodeCount];
    private readonly int[] candidates = new int[largestNodeCount];
    private readonly double[] chances = new double[largestNodeCount];

    /// <summary>Splits communities. O(m).</summary>
    /// <param name="graph">The network.</param>
    /// <param name="community">Labels below the number of nodes, by node.</param>
    /// <param name="part">Receives the part by node, from 0; every part is connected and lies in one community.</param>
    /// <param name="penalty">p = γ/2M.</param>
    /// <param name="tally">Working memory.</param>
    /// <returns>Number of parts.</returns>
    public int Run(LeidenGraph graph, int[] community, int[] part, double penalty, LinkTally tally)
    {
        var n = graph.NodeCount;
        Prepare(graph, community, part);
        for (var i = 0; i < n; i++)
        {
            var v = order[i];
            var (strength, total) = (strengths[v], communityStrength[community[v]]);
            if (joined[v] || outside[v] <= 0 || outside[v] < penalty * strength * (total - strength)) continue;
            Count(graph, community, part, v, tally);
            var target = Choose(tally, penalty, strength, total);
            if (target < 0) continue;
            part[v] = target;
            joined[v] = joined[target] = true;
            strengths[target] += strength;
            // Links between the two are inside now; each was counted from both sides.
            outside[target] += outside[v] - 2 * tally[target];
        }
        return Partition.Compact(part);
    }

    private void Prepare(LeidenGraph graph, int[] community, int[] part)
    {
        var n = graph.NodeCount;
        var (offsets, targets, weights) = (graph.Offsets, graph.Targets, graph.Weights);
        Array.Clear(communityStrength, 0, n);
        for (var v = 0; v < n; v++)
        {
            part[v] = v;
            order[v] = v;
            joined[v] = false;
            strengths[v] = graph.Strengths[v];
            communityStrength[community[v]] += graph.Strengths[v];
            var own = community[v];
            var inside = 0.0;
            for (var e = offsets[v]; e < offsets[v + 1]; e++)
                if (community[targets[e]] == own) inside += weights[e];
            outside[v] = inside;
        }
        random.Shuffle(order.AsSpan(0, n));
    }

    private static void Count(LeidenGraph graph, int[] community, int[] part, int v, LinkTally tally)
    {
        var (offsets, targets, weights) = (graph.Offsets, graph.Targets, graph.Weights);
        var own = community[v];
        tally.Clear();
        for (var e = offsets[v]; e < offsets[v + 1]; e++)
            if (community[targets[e]] == own) tally.Add(part[targets[e]], weights[e]);
    }

    /// <summary>The part that a lone node joins, or -1.</summary>
    private int Choose(LinkTally tally, double penalty, double strength, double total)
    {
        var count = 0;
        var best = 0.0;
        foreach (var c in tally.Labels)
        {
            var gain = tally[c] - penalty * strength * strengths[c];
            if (gain < 0 || outside[c] < penalty * strengths[c] * (total - strengths[c])) continue;
            (candidates[count], chances[count++]) = (c, gain);
            best = Math.Max(best, gain);
        }
        if (count <= 1) return count == 1 ? candidates[0] : -1;

        var sum = 0.0;
        for (var i = 0; i < count; i++) sum = chances[i] = sum + Math.Exp((chances[i] - best) / randomness);
        var drawn = random.NextDouble() * sum;
        var chosen = 0;
        while (chosen < count - 1 && chances[chosen] <= drawn) chosen++;
        return candidates[chosen];
    }
}
