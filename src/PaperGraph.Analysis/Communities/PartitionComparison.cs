namespace PaperGraph.Analysis.Communities;

/// <summary>How far two partitions of the same nodes agree.</summary>
internal static class PartitionComparison
{
    /// <summary>Normalised mutual information 2·I(A;B) / (H(A) + H(B)).</summary>
    /// <param name="a">Labels from 0 by node.</param>
    /// <param name="b">Labels from 0 of the same nodes.</param>
    /// <returns>In [0,1]; 1 for equal partitions, also where both have one community only.</returns>
    /// <remarks>Danon et al. 2005, DOI 10.1088/1742-5468/2005/09/P09008. O(n). It grows with the number of communities even by chance.</remarks>
    public static double NormalizedMutualInformation(int[] a, int[] b)
    {
        var table = new Contingency(a, b);
        double n = a.Length;
        var entropies = Entropy(table.SizesA, n) + Entropy(table.SizesB, n);
        if (entropies == 0) return 1;
        var information = table.Cells.Sum(cell => cell.Nodes / n * Math.Log(cell.Nodes * n / ((double)table.SizesA[cell.A] * table.SizesB[cell.B])));
        return Math.Clamp(2 * information / entropies, 0, 1);
    }

    /// <summary>Adjusted Rand index: agreement on pairs of nodes beyond what chance gives for the same sizes.</summary>
    /// <param name="a">Labels from 0 by node.</param>
    /// <param name="b">Labels from 0 of the same nodes.</param>
    /// <returns>1 for equal partitions, 0 on average by chance, may be below 0; 1 where neither partition leaves a choice.</returns>
    /// <remarks>Hubert and Arabie 1985, DOI 10.1007/BF01908075. O(n).</remarks>
    public static double AdjustedRandIndex(int[] a, int[] b)
    {
        var table = new Contingency(a, b);
        var together = table.Cells.Sum(cell => Pairs(cell.Nodes));
        var (inA, inB, all) = (table.SizesA.Sum(Pairs), table.SizesB.Sum(Pairs), Pairs(a.Length));
        var expected = all == 0 ? 0 : inA * inB / all;
        var most = (inA + inB) / 2;
        return most == expected ? 1 : (together - expected) / (most - expected);
    }

    private static double Entropy(int[] sizes, double n) => sizes.Sum(size => size == 0 ? 0 : -size / n * Math.Log(size / n));

    private static double Pairs(int nodes) => nodes * (nodes - 1.0) / 2;
}
