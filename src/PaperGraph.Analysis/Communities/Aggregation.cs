namespace PaperGraph.Analysis.Communities;

/// <summary>Third phase of <see cref="Leiden"/>: every part becomes one node.</summary>
/// <remarks>Strengths and the weights between parts are summed, so every partition of the parts keeps its quality.</remarks>
internal static class Aggregation
{
    /// <summary>Builds the network of the parts. O(n + m), deterministic.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="part">Part by node, from 0.</param>
    /// <param name="partCount">Number of parts.</param>
    /// <param name="tally">Working memory.</param>
    public static LeidenGraph Run(LeidenGraph graph, int[] part, int partCount, LinkTally tally)
    {
        var strengths = new double[partCount];
        var (start, members) = Members(part, partCount);
        for (var v = 0; v < part.Length; v++) strengths[part[v]] += graph.Strengths[v];

        var offsets = new int[partCount + 1];
        var targets = new int[graph.Offsets[^1]];
        var weights = new double[targets.Length];
        var links = 0;
        for (var p = 0; p < partCount; p++)
        {
            tally.Clear();
            for (var i = start[p]; i < start[p + 1]; i++)
            {
                var v = members[i];
                for (var e = graph.Offsets[v]; e < graph.Offsets[v + 1]; e++)
                {
                    var other = part[graph.Targets[e]];
                    if (other != p) tally.Add(other, graph.Weights[e]);
                }
            }
            foreach (var other in tally.Labels) (targets[links], weights[links++]) = (other, tally[other]);
            offsets[p + 1] = links;
        }
        return new LeidenGraph(offsets, targets[..links], weights[..links], strengths, graph.TotalStrength);
    }

    private static (int[] Start, int[] Members) Members(int[] part, int partCount)
    {
        var start = new int[partCount + 1];
        foreach (var p in part) start[p + 1]++;
        for (var p = 0; p < partCount; p++) start[p + 1] += start[p];
        var next = start[..partCount];
        var members = new int[part.Length];
        for (var v = 0; v < part.Length; v++) members[next[part[v]]++] = v;
        return (start, members);
    }
}
