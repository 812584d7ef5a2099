using System.Collections.Immutable;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Bridges;

/// <summary>Computes <see cref="FieldBridges"/>: who owns which tag, how strongly each pair of fields is connected, and by what.</summary>
internal static class FieldBridgeAnalysis
{
    /// <summary>Computes everything about pairs of fields. With fewer than two fields that have papers, all lists are empty.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="uses">Its tags by field.</param>
    /// <param name="options">Rows kept per pair and list, largest papers that link tags, number of resamples, seed.</param>
    /// <param name="parallel">Threads and cancellation; the result does not depend on the number of threads.</param>
    public static FieldBridges Run(Corpus corpus, FieldUses uses, AnalysisOptions options, ParallelOptions parallel)
    {
        var top = options.Top;
        var small = SmallFields.Find(uses.FieldPapers);
        var (whole, all) = (corpus, uses);
        if (!small.IsEmpty)
        {
            corpus = whole.WithoutFields(small);
            uses = new FieldUses(corpus);
        }
        var owners = TagOwners.Find(uses);
        var pairs = new FieldPairIndex(uses.FieldPapers);
        var rate = new CrossRate(corpus, pairs, owners);
        var stability = BridgeStability.Of(corpus, pairs, owners, rate.Table, options, parallel);
        var found = Pairs(corpus, uses, pairs, rate, stability);
        var order = Enumerable.Range(0, pairs.Count).ToArray();
        // NaN counts as the smallest number, so untested pairs come last.
        Array.Sort(order, (x, y) => found[x].ZScore.Equals(found[y].ZScore) ? x.CompareTo(y) : found[y].ZScore.CompareTo(found[x].ZScore));
        var tags = BridgeTags.Rank(uses, pairs, top);
        var papers = BridgePapers.Rank(corpus, uses, pairs, top);
        var authors = BridgeAuthors.Rank(corpus, pairs, top);
        var missing = MissingBridges.Rank(
            new MissingCandidates(CoTopicNetwork.Fractional(corpus, options, parallel), owners, corpus.TagPapers.Sizes()), owners, top, parallel);
        var trends = new BridgeTrends(corpus);
        var pairTrends = trends.Pairs(pairs, owners);
        ImmutableArray<FieldPair> smallPairs = [.. SmallFields.Pairs(whole, all, small, owners)];
        return new FieldBridges
        {
            FieldPapers = all.FieldPapers,
            SmallFields = small,
            Owners = owners,
            CommonCrossRate = rate.Table.Rate,
            Pairs = [.. order.Select(pair => found[pair]), .. smallPairs],
            Totals = [.. order.Select(Total), .. smallPairs.Select(_ => default(PairTotals))],
            Tags = InOrder(stability.Mark(tags.ByPair), order),
            Papers = InOrder(papers.ByPair, order),
            Authors = InOrder(authors.ByPair, order),
            Missing = missing.Rows,
            MissingHindcast = Hindcast.Run(corpus, options, parallel),
            Evolution = InOrder(PairEvolution.Years(corpus, pairs, owners, rate.Table), order),
            Quarters = InOrder(PairEvolution.Quarters(corpus, pairs, owners, rate.Table), order),
            TagTrends = trends.Tags(uses),
            PairTrends = [.. order.Select(pair => pairTrends[pair])],
            Reach = FieldDiversity.Of(corpus, uses, pairs, owners),
        };

        PairTotals Total(int pair) => new(tags.Totals[pair], papers.Totals[pair], authors.Totals[pair], missing.Totals.GetValueOrDefault(pairs[pair]));
    }

    private static FieldPair[] Pairs(Corpus corpus, FieldUses uses, FieldPairIndex pairs, CrossRate rate, BridgeStability stability)
    {
        var sharedTags = pairs.SharedTags(uses);
        var (z, q) = rate.Test();
        var (byPapers, byTeams) = (rate.ByPapers(), rate.ByTeams(ResearchTeams.Find(corpus)));
        return Enumerable.Range(0, pairs.Count).Select(pair => new FieldPair(
            pairs[pair].A, pairs[pair].B, rate.CrossingPapers[pair], sharedTags[pair],
            rate.Table.Observed(pair), rate.Table.Expected(pair), z[pair], q[pair],
            byPapers[pair], byTeams[pair], stability.KeptAbove[pair])).ToArray();
    }

    private static ImmutableArray<T> InOrder<T>(ImmutableArray<T>[] byPair, int[] order) => [.. order.SelectMany(pair => byPair[pair])];
}
