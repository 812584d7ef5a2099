using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Projection;

/// <summary>Projects groups with members onto a network of the members: two are linked by the groups that hold both.</summary>
/// <remarks>
/// w_ab = Σ_g f(t_g) over the groups g with a and b, t_g the number of members of g; f(t) = 1 in full counting and 1/(t−1) in fractional
/// counting (Perianes-Rodriguez, Waltman and van Eck 2016, DOI 10.1016/j.joi.2016.10.006).
/// </remarks>
internal static class CoOccurrence
{
    /// <summary>Ranges of members of about the same work, so that threads are done at about the same time.</summary>
    private const int Ranges = 128;

    /// <summary>Makes the network of the members.</summary>
    /// <param name="groups">Members by group.</param>
    /// <param name="members">Groups by member, the transpose of <paramref name="groups"/>.</param>
    /// <param name="options">How to count, and which groups are too large.</param>
    /// <param name="parallel">Threads and cancellation; the result does not depend on the number of threads.</param>
    /// <returns>One node per member; in full counting weights are whole numbers ≥ 1.</returns>
    /// <remarks>
    /// Two passes, one to count each row and one to fill it, so that nothing is held twice: time O(Σ t² + m log m), memory beside the network
    /// 16 bytes per member and thread. Each weight is summed in the order of the groups.
    /// </remarks>
    /// <exception cref="ArgumentException">There are too many links for one network.</exception>
    public static ProjectedNetwork Project(Incidence groups, Incidence members, ProjectionOptions options, ParallelOptions parallel)
    {
        options.Validate();
        var share = Shares(groups, options, out var leftOut);
        var ranges = EqualWork(members);
        var offsets = new int[members.RowCount + 1];
        Run(ranges, parallel, () => new Row(groups, members, share), (row, a) => offsets[a + 1] = row.Count(a));
        var total = 0L;
        for (var a = 0; a < members.RowCount; a++)
        {
            total += offsets[a + 1];
            if (total > Array.MaxLength) throw new ArgumentException($"The groups make more than {Array.MaxLength / 2} links, the most that a network can hold; leave the largest groups out.");
            offsets[a + 1] = (int)total;
        }
        var targets = new int[total];
        var weights = new double[total];
        Run(ranges, parallel, () => new Row(groups, members, share),
            (row, a) => row.Fill(a, targets.AsSpan(offsets[a], offsets[a + 1] - offsets[a]), weights.AsSpan(offsets[a])));
        return new ProjectedNetwork(Network.FromRows(offsets, targets, weights), leftOut);
    }

    /// <summary>f(t) by size t; 0 for groups that make no pair or are too large, which the table leaves out at its end.</summary>
    private static double[] Shares(Incidence groups, ProjectionOptions options, out int leftOut)
    {
        var largest = 1;
        leftOut = 0;
        for (var g = 0; g < groups.RowCount; g++)
            if (groups.Size(g) > options.LargestGroup) leftOut++;
            else largest = Math.Max(largest, groups.Size(g));
        var share = new double[largest + 1];
        for (var t = 2; t <= largest; t++) share[t] = options.Counting == Counting.Full ? 1 : 1.0 / (t - 1);
        return share;
    }

    private static int[] EqualWork(Incidence members)
    {
        var all = 0L;
        for (var a = 0; a < members.RowCount; a++) all += 1 + members.Size(a);
        var borders = new List<int> { 0 };
        var work = 0L;
        for (var a = 0; a < members.RowCount; a++)
        {
            work += 1 + members.Size(a);
            if (work * Ranges >= all * borders.Count) borders.Add(a + 1);
        }
        return [.. borders];
    }

    private static void Run(int[] ranges, ParallelOptions parallel, Func<Row> create, Action<Row, int> body) => Parallel.For(0, ranges.Length - 1, parallel, create,
        (range, _, row) =>
        {
            parallel.CancellationToken.ThrowIfCancellationRequested();
            for (var a = ranges[range]; a < ranges[range + 1]; a++) body(row, a);
            return row;
        }, _ => { });

    /// <summary>The links of one member at a time, with memory that serves all.</summary>
    private sealed class Row(Incidence groups, Incidence members, double[] share)
    {
        /// <summary>A row with more than this share of all members is read off in their order instead of being sorted.</summary>
        private const int DenseShare = 32;

        private readonly double[] sum = new double[members.RowCount];
        private readonly int[] seen = new int[members.RowCount];

        /// <summary>Number of other members that share a group with a.</summary>
        public int Count(int a)
        {
            var count = Collect(a);
            for (var i = 0; i < count; i++) sum[seen[i]] = 0;
            return Math.Max(0, count - 1);
        }

        /// <summary>Writes a's links, ascending.</summary>
        public void Fill(int a, Span<int> targets, Span<double> weights)
        {
            var count = Collect(a);
            if (count == 0) return;
            if (count > sum.Length / DenseShare)
            {
                count = 0;
                for (var b = 0; b < sum.Length; b++)
                    if (sum[b] > 0) seen[count++] = b;
            }
            else seen.AsSpan(0, count).Sort();
            var links = 0;
            for (var i = 0; i < count; i++)
            {
                var b = seen[i];
                if (b != a) (targets[links], weights[links++]) = (b, sum[b]);
                sum[b] = 0;
            }
        }

        /// <summary>Sums up all members that share a group with a, itself among them; returns how many.</summary>
        private int Collect(int a)
        {
            var count = 0;
            foreach (var group in members[a])
            {
                var others = groups[group];
                var weight = others.Length < share.Length ? share[others.Length] : 0;
                if (weight == 0) continue;
                foreach (var b in others)
                {
                    ref var s = ref sum[b];
                    if (s == 0) seen[count++] = b;
                    s += weight;
                }
            }
            return count;
        }
    }
}
