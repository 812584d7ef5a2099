namespace PaperGraph.Analysis.Communities;

/// <summary>How far a node keeps its company when communities are sought again from another random start.</summary>
internal static class MembershipStability
{
    /// <summary>Compares a partition with others of the same nodes.</summary>
    /// <param name="partition">The partition.</param>
    /// <param name="others">Those from other starts.</param>
    /// <returns>
    /// By node the mean over the others of |A∩B∖v| / |A∪B∖v|, A and B the communities of node v in both: 1 where its company is always the same
    /// (also none), near 0 where it changes each time; NaN without others.
    /// </returns>
    /// <remarks>O(n) per partition. (Jaccard's index per node, after Hennig 2007, DOI 10.1016/j.csda.2006.11.025, who takes it per cluster.)</remarks>
    public static double[] Of(Partition partition, IReadOnlyCollection<Partition> others)
    {
        var stability = new double[partition.Community.Length];
        foreach (var other in others)
        {
            var table = new Contingency(partition.Community, other.Community);
            for (var v = 0; v < stability.Length; v++)
            {
                var common = table.Common(v);
                var union = table.SizeA(v) + table.SizeB(v) - common;
                stability[v] += union == 1 ? 1 : (common - 1.0) / (union - 1);
            }
        }
        for (var v = 0; v < stability.Length; v++) stability[v] = others.Count == 0 ? double.NaN : stability[v] / others.Count;
        return stability;
    }
}
