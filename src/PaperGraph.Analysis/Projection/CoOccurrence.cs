using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Projection;

/// <summary>Projects groups with members onto a network of the members: two are linked by the number of groups that hold both.</summary>
internal static class CoOccurrence
{
    /// <summary>Full counting: every group adds 1 to each pair of its members.</summary>
    /// <param name="groups">Members by group.</param>
    /// <param name="members">Groups by member, the transpose of <paramref name="groups"/>.</param>
    /// <param name="largestGroup">Groups with more members add nothing: g members make g(g−1)/2 links.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>One node per member; weights are whole numbers ≥ 1.</returns>
    /// <remarks>Time O(Σ g² + m log m) and memory O(n + m) for m links. Deterministic.</remarks>
    public static Network Project(Incidence groups, Incidence members, int largestGroup, CancellationToken cancellationToken)
    {
        var count = new int[members.RowCount];
        var offsets = new int[members.RowCount + 1];
        var seen = new List<int>();
        var targets = new List<int>();
        var weights = new List<double>();
        for (var a = 0; a < members.RowCount; a++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            seen.Clear();
            foreach (var group in members[a])
            {
                if (groups.Size(group) > largestGroup) continue;
                foreach (var b in groups[group])
                    if (b != a && count[b]++ == 0) seen.Add(b);
            }
            seen.Sort();
            foreach (var b in seen)
            {
                targets.Add(b);
                weights.Add(count[b]);
                count[b] = 0;
            }
            offsets[a + 1] = targets.Count;
        }
        return Network.FromRows(offsets, [.. targets], [.. weights]);
    }
}
