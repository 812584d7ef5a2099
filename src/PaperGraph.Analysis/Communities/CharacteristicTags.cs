using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Communities;

/// <summary>Chooses the tags that tell a community's papers apart from all others.</summary>
/// <remarks>
/// Signed log-likelihood ratio (Dunning 1993, https://aclanthology.org/J93-1003): with a tag's uses in papers of the community (a) and in others (b),
/// and all uses there (A, B), G² = 2·(a·ln(a/E_a) + b·ln(b/E_b) + (A−a)·ln((A−a)/(A−E_a)) + (B−b)·ln((B−b)/(B−E_b))),
/// E_a = A·(a+b)/(A+B), E_b = B·(a+b)/(A+B); negative where the tag is rarer inside.
/// It favours tags that are both frequent in the community and rare elsewhere.
/// </remarks>
internal static class CharacteristicTags
{
    private const int Most = 5;

    /// <summary>Up to five tags per community, most characteristic first, ties by number of papers and then index.</summary>
    /// <param name="paperTags">Tags by paper.</param>
    /// <param name="paperCommunity">Community by paper, -1 for none.</param>
    /// <param name="tagPapers">Number of papers by tag.</param>
    /// <param name="communities">Tags by community.</param>
    /// <returns>One list per community, a subset of its tags.</returns>
    public static int[][] Choose(Incidence paperTags, int[] paperCommunity, int[] tagPapers, IReadOnlyList<int[]> communities)
    {
        var community = new int[paperTags.ColumnCount];
        for (var c = 0; c < communities.Count; c++)
            foreach (var tag in communities[c]) community[tag] = c;

        var inside = new long[paperTags.ColumnCount];
        var uses = new long[communities.Count];
        for (var paper = 0; paper < paperTags.RowCount; paper++)
        {
            if (paperCommunity[paper] < 0) continue;
            uses[paperCommunity[paper]] += paperTags.Size(paper);
            foreach (var tag in paperTags[paper])
                if (community[tag] == paperCommunity[paper]) inside[tag]++;
        }
        var allUses = uses.Sum();
        return communities.Select((tags, c) => tags
            .OrderByDescending(tag => LogLikelihoodRatio(inside[tag], tagPapers[tag] - inside[tag], uses[c], allUses - uses[c]))
            .ThenByDescending(tag => tagPapers[tag])
            .ThenBy(tag => tag)
            .Take(Most).ToArray()).ToArray();
    }

    /// <summary>The signed G² of a against b, out of <paramref name="allA"/> and <paramref name="allB"/>.</summary>
    internal static double LogLikelihoodRatio(long a, long b, long allA, long allB)
    {
        if (allA == 0 || allB == 0) return 0;
        var rate = (double)(a + b) / (allA + allB);
        var g = 2 * (Term(a, allA * rate) + Term(b, allB * rate) + Term(allA - a, allA * (1 - rate)) + Term(allB - b, allB * (1 - rate)));
        return a >= allA * rate ? g : -g;
    }

    private static double Term(double observed, double expected) => observed > 0 ? observed * Math.Log(observed / expected) : 0;
}
