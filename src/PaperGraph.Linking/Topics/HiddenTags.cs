namespace PaperGraph.Linking.Topics;

/// <summary>Estimates how many true tags sources do not list because they cut their lists.</summary>
/// <remarks>
/// Labels that are only some of the true ones make a classifier of listed tags underestimate (Elkan and Noto 2008, DOI 10.1145/1401890.1401920).
/// Their correction assumes that every true label is listed with the same chance, but lists start with the most fitting tags. So the lists are cut
/// shorter still: δ_k is the shift of all log-odds under which Σ σ(logit p + δ_k) is the number of tags at places up to k. The gains
/// δ_k − δ_(k−1) shrink about geometrically; the sum of those to come is the shift sought. Lists of all lengths end on their own
/// and get none. O(candidates) per step of a bisection.
/// </remarks>
internal static class HiddenTags
{
    private const double MostShift = 1.6;
    private const double MostRatio = 0.8;
    private const int ShortestCut = 4;

    /// <summary>Lists are taken as cut when this share of them has the same length.</summary>
    private const double CutShare = 0.6;

    private const double MostLogOdds = 12;

    /// <summary>The log-odds of being true less those of being listed, in [0, <see cref="MostShift"/>].</summary>
    /// <param name="lists">Per paper its listed tags in their order.</param>
    /// <param name="scored">Per paper its candidates with the probability of being listed.</param>
    public static double LogOddsShift(TagPlace[][] lists, ScoredTag[][] scored)
    {
        var (longest, share) = lists.CountBy(list => list.Length).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => (pair.Key, (double)pair.Value / lists.Length)).FirstOrDefault();
        if (longest < ShortestCut || share < CutShare) return 0;
        var logOdds = scored.SelectMany(paper => paper).Select(tag => Math.Log(tag.Probability / (1 - tag.Probability))).ToArray();
        var cut = Enumerable.Range(longest - 2, 3).Select(length => ShiftTo(logOdds, CountWithin(lists, scored, length))).ToArray();
        var (before, last) = (cut[1] - cut[0], cut[2] - cut[1]);
        if (last <= 0) return 0;
        var ratio = before <= last ? MostRatio : Math.Min(last / before, MostRatio);
        return Math.Min(last * ratio / (1 - ratio), MostShift);
    }

    private static int CountWithin(TagPlace[][] lists, ScoredTag[][] scored, int length)
    {
        var count = 0;
        for (var paper = 0; paper < lists.Length; paper++)
        {
            var kept = lists[paper].Take(length).Select(place => place.Tag).ToHashSet();
            count += scored[paper].Count(tag => kept.Contains(tag.Tag));
        }
        return count;
    }

    private static double ShiftTo(double[] logOdds, int count)
    {
        var (low, high) = (-MostLogOdds, MostLogOdds);
        for (var step = 0; step < 40; step++)
        {
            var middle = (low + high) / 2;
            var sum = 0.0;
            foreach (var value in logOdds) sum += 1 / (1 + Math.Exp(-value - middle));
            if (sum < count) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }
}
