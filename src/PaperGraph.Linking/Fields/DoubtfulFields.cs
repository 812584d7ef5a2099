using System.Collections.Immutable;
using PaperGraph.Linking.Learning;

namespace PaperGraph.Linking.Fields;

/// <summary>Finds papers whose stated class looks wrong.</summary>
internal static class DoubtfulFields
{
    /// <summary>Papers that a model which has not seen them puts into another class with confidence, the clearest first.</summary>
    /// <remarks>
    /// Confident learning (Northcutt, Jiang and Chuang 2021, DOI 10.1613/jair.1.12125): t_c is the mean probability of class c over the papers stated
    /// to be in c. A paper stated to be in a is doubtful when its likeliest class b ≠ a has a probability of at least t_b.
    /// Ordered by the difference of the probabilities of b and a, then by index. O(papers × classes).
    /// </remarks>
    /// <param name="probabilities">Held-out probabilities by paper and class.</param>
    /// <param name="labels">The stated classes.</param>
    public static ImmutableArray<(int Paper, int Suggested, double Probability)> Find(double[][] probabilities, int[] labels)
    {
        var (sum, count) = (new double[probabilities[0].Length], new int[probabilities[0].Length]);
        for (var i = 0; i < labels.Length; i++)
        {
            sum[labels[i]] += probabilities[i][labels[i]];
            count[labels[i]]++;
        }
        return
        [
            .. Enumerable.Range(0, labels.Length)
                .Select(i => (Paper: i, Suggested: Softmax.ArgMax(probabilities[i])))
                .Where(found => found.Suggested != labels[found.Paper] && probabilities[found.Paper][found.Suggested] * count[found.Suggested] >= sum[found.Suggested])
                .OrderByDescending(found => probabilities[found.Paper][found.Suggested] - probabilities[found.Paper][labels[found.Paper]])
                .ThenBy(found => found.Paper)
                .Select(found => (found.Paper, found.Suggested, probabilities[found.Paper][found.Suggested])),
        ];
    }
}
