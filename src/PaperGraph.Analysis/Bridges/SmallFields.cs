using System.Collections.Immutable;

namespace PaperGraph.Analysis.Bridges;

/// <summary>
/// Fields with too few papers to be compared. One with three papers would own a tag after a handful of uses, shift the level that all others
/// are measured against, and fill the list of pairs with ratios of next to nothing.
/// </summary>
internal static class SmallFields
{
    private const int EnoughPapers = 10;
    private const double EnoughShare = 0.05;

    /// <summary>The fields with papers, but fewer than ten and fewer than 5 % of all papers that have a field; ascending.</summary>
    /// <param name="fieldPapers">Papers by field.</param>
    public static ImmutableArray<int> Find(int[] fieldPapers)
    {
        var enough = Math.Min(EnoughPapers, EnoughShare * fieldPapers.Sum());
        return [.. Enumerable.Range(0, fieldPapers.Length).Where(field => fieldPapers[field] > 0 && fieldPapers[field] < enough)];
    }

    /// <summary>The pairs with at least one small field, by first and then second field: counted, not tested. O(size of the corpus).</summary>
    /// <param name="corpus">The whole corpus.</param>
    /// <param name="uses">Its tags by field.</param>
    /// <param name="small">The small fields.</param>
    /// <param name="owners">Owner by tag, found without the small fields.</param>
    public static IEnumerable<FieldPair> Pairs(Corpus corpus, FieldUses uses, ImmutableArray<int> small, int[] owners)
    {
        if (small.IsEmpty) return [];
        var pairs = new FieldPairIndex(uses.FieldPapers);
        var shared = pairs.SharedTags(uses);
        var (papers, observed) = (new int[pairs.Count], new int[pairs.Count]);
        for (var paper = 0; paper < corpus.PaperCount; paper++)
        {
            var field = corpus.MainField[paper];
            if (field < 0 || !small.Contains(field)) continue;
            foreach (var owner in corpus.PaperTags[paper].ToArray().Select(tag => owners[tag]).Where(owner => owner >= 0).GroupBy(owner => owner))
            {
                papers[pairs.Of(field, owner.Key)]++;
                observed[pairs.Of(field, owner.Key)] += owner.Count();
            }
        }
        return Enumerable.Range(0, pairs.Count)
            .Where(pair => small.Contains(pairs[pair].A) || small.Contains(pairs[pair].B))
            .Select(pair => new FieldPair(
                pairs[pair].A, pairs[pair].B, papers[pair], shared[pair], observed[pair], double.NaN, double.NaN, double.NaN,
                Interval.Unknown, Interval.Unknown, double.NaN));
    }
}
