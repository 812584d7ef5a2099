using PaperGraph.Analysis.Communities;

namespace PaperGraph.Analysis;

/// <summary>How far two partitions agree on the nodes that both cover.</summary>
/// <param name="Nodes">Number of these nodes.</param>
/// <param name="NormalizedMutualInformation">In [0,1]; 1 for equal partitions; null for fewer than two nodes (Danon et al. 2005, DOI 10.1088/1742-5468/2005/09/P09008).</param>
/// <param name="AdjustedRand">1 for equal partitions, 0 on average by chance; null for fewer than two nodes (Hubert and Arabie 1985, DOI 10.1007/BF01908075).</param>
public sealed record PartitionAgreement(int Nodes, double? NormalizedMutualInformation, double? AdjustedRand)
{
    /// <summary>Compares two partitions. O(n).</summary>
    /// <param name="a">Group by node, from 0; below 0 for a node that it does not cover.</param>
    /// <param name="b">The same of the other partition.</param>
    /// <exception cref="ArgumentException">The partitions are of different numbers of nodes.</exception>
    public static PartitionAgreement Of(int[] a, int[] b)
    {
        if (a.Length != b.Length) throw new ArgumentException($"One partition is of {a.Length} nodes, the other of {b.Length}.", nameof(b));
        int[] both = [.. Enumerable.Range(0, a.Length).Where(node => a[node] >= 0 && b[node] >= 0)];
        if (both.Length < 2) return new PartitionAgreement(both.Length, null, null);
        var (ofA, ofB) = (Array.ConvertAll(both, node => a[node]), Array.ConvertAll(both, node => b[node]));
        return new PartitionAgreement(both.Length, PartitionComparison.NormalizedMutualInformation(ofA, ofB), PartitionComparison.AdjustedRandIndex(ofA, ofB));
    }
}
