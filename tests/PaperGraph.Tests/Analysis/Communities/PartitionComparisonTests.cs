using PaperGraph.Analysis.Communities;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Communities;

public class PartitionComparisonTests
{
    [Fact]
    public void Adjusted_Rand_index_by_its_definition_over_pairs()
    {
        var random = new SplitMix64(3);
        for (var trial = 0; trial < 50; trial++)
        {
            var n = 2 + random.Below(12);
            int[] a = [.. Enumerable.Range(0, n).Select(_ => random.Below(4))];
            int[] b = [.. Enumerable.Range(0, n).Select(_ => random.Below(3))];
            // Hubert and Arabie's form in the four kinds of pairs (Steinley 2004, DOI 10.1037/1082-989X.9.3.386, equation 9).
            var (both, onlyA, onlyB, neither) = (0.0, 0.0, 0.0, 0.0);
            for (var u = 0; u < n; u++)
                for (var v = 0; v < u; v++)
                {
                    if (a[u] == a[v] && b[u] == b[v]) both++;
                    else if (a[u] == a[v]) onlyA++;
                    else if (b[u] == b[v]) onlyB++;
                    else neither++;
                }
            var below = (both + onlyA) * (onlyA + neither) + (both + onlyB) * (onlyB + neither);
            Assert.Equal(below == 0 ? 1 : 2 * (both * neither - onlyA * onlyB) / below, PartitionComparison.AdjustedRandIndex(a, b), 1e-12);
        }
    }

    [Fact]
    public void Equal_partitions_agree_whatever_their_labels()
    {
        int[] a = [0, 0, 1, 1, 2], b = [2, 2, 0, 0, 1];
        Assert.Equal(1, PartitionComparison.AdjustedRandIndex(a, b), 1e-12);
        Assert.Equal(1, PartitionComparison.NormalizedMutualInformation(a, b), 1e-12);
        Assert.Equal(1, PartitionComparison.NormalizedMutualInformation([0, 0], [0, 0]));
        Assert.Equal(1, PartitionComparison.AdjustedRandIndex([0, 0], [0, 0]));
    }

    [Fact]
    public void Independent_partitions_share_no_information()
    {
        int[] a = [0, 0, 1, 1], b = [0, 1, 0, 1];
        Assert.Equal(0, PartitionComparison.NormalizedMutualInformation(a, b), 1e-12);
        // All of the pairs that are together in one are apart in the other: −1/2 by the definition.
        Assert.Equal(-0.5, PartitionComparison.AdjustedRandIndex(a, b), 1e-12);
    }

    [Fact]
    public void Half_the_information()
    {
        // H(A) = ln 2, H(B) = 2 ln 2, I = ln 2: 2·1/(1 + 2).
        Assert.Equal(2 / 3.0, PartitionComparison.NormalizedMutualInformation([0, 0, 1, 1], [0, 1, 2, 3]), 1e-12);
    }
}
