using PaperGraph.Analysis.Numerics;
using PaperGraph.Analysis.Projection;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Bridges;

/// <summary>Tests the score of missing bridges on the past: how well, from all papers but those of the last year, would it have told which pairs of tags meet in that year?</summary>
/// <remarks>
/// Owners, network and candidates are found anew without the hidden papers and those without a date. Popularity, to be beaten, is the product
/// of two tags' numbers of papers. Intervals: 95 %, from resamples of tags (weights Poisson(1), a pair weighs the product of its tags' weights),
/// since pairs with a tag in common are not independent. Of more than <see cref="MostPairs"/> pairs that did not meet a random part is looked at.
/// </remarks>
internal static class Hindcast
{
    private const int FewestMet = 5;
    private const int MostPairs = 200_000;
    private const int Resamples = 200;
    private const int Shown = 20;
    private const int Classes = 10;

    /// <summary>Runs the test. O(candidates·log + resamples·pairs looked at).</summary>
    /// <param name="corpus">The whole corpus.</param>
    /// <param name="options">As for the analysis of the whole corpus.</param>
    /// <param name="parallel">Threads and cancellation; the result does not depend on the number of threads.</param>
    /// <returns>Null when no two papers lie a year apart.</returns>
    public static MissingHindcast? Run(Corpus corpus, AnalysisOptions options, ParallelOptions parallel)
    {
        var days = corpus.Day.Where(day => day is not null).Select(day => day!.Value).ToArray();
        if (days.Length == 0 || days.Max().Year == 1) return null;
        var cut = days.Max().AddYears(-1);
        var past = corpus.Only(paper => corpus.Day[paper] <= cut);
        if (past.PaperTags.Sizes().All(size => size == 0)) return null;
        var owners = TagOwners.Find(new FieldUses(past));
        var tagPapers = past.TagPapers.Sizes();
        var pairs = Pairs(new MissingCandidates(CoTopicNetwork.Fractional(past, options, parallel), owners, tagPapers), Met(corpus, cut, options), tagPapers, options.Seed, parallel.CancellationToken);
        var result = new MissingHindcast(cut, days.Count(day => day <= cut), days.Count(day => day > cut), pairs.Offered, pairs.Met);
        return pairs.Met < FewestMet || pairs.Met == pairs.Offered ? result : Measure(result, pairs, options.Seed);
    }

    /// <summary>Pairs of tags, the lower first, that papers after the cut carry.</summary>
    private static HashSet<long> Met(Corpus corpus, DateOnly cut, AnalysisOptions options)
    {
        var met = new HashSet<long>();
        for (var paper = 0; paper < corpus.PaperCount; paper++)
        {
            if (!(corpus.Day[paper] > cut) || corpus.PaperTags.Size(paper) > options.MaxTags) continue;
            var tags = corpus.PaperTags[paper];
            for (var i = 0; i < tags.Length; i++)
                for (var j = i + 1; j < tags.Length; j++) met.Add(Key(tags[i], tags[j]));
        }
        return met;
    }

    private static long Key(int a, int b) => ((long)a << 32) | (uint)b;

    private readonly record struct Pair(int A, int B, double Score, double Popularity, bool HasMet);

    private sealed record Sample(Pair[] Pairs, int Offered, int Met, double PrecisionAt20, double PopularityPrecisionAt20);

    private static Sample Pairs(MissingCandidates candidates, HashSet<long> met, int[] tagPapers, ulong seed, CancellationToken cancellationToken)
    {
        var (hits, others, offered) = (new List<Pair>(), new List<Pair>(), 0);
        var best = new BestList<Pair>(Shown, (x, y) => Better(x, y, pair => pair.Score));
        var popular = new BestList<Pair>(Shown, (x, y) => Better(x, y, pair => pair.Popularity));
        var scratch = new MissingCandidates.Scratch(candidates.TagCount);
        var random = new SplitMix64(seed);
        for (var a = 0; a < candidates.TagCount; a++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var tag = a;
            candidates.From(a, scratch, (b, score) =>
            {
                var pair = new Pair(tag, b, score, (double)tagPapers[tag] * tagPapers[b], met.Contains(Key(tag, b)));
                best.Add(pair);
                popular.Add(pair);
                offered++;
                if (pair.HasMet) hits.Add(pair);
                else if (others.Count < MostPairs) others.Add(pair);
                // Reservoir sampling (Vitter 1985): every pair that did not meet has the same chance to stay.
                else if (random.Below(offered - hits.Count) is var place && place < MostPairs) others[place] = pair;
            });
        }
        return new Sample([.. hits, .. others], offered, hits.Count, Precision(best), Precision(popular));

        static double Precision(BestList<Pair> list) => list.Ranked() is { Count: > 0 } top ? top.Count(pair => pair.HasMet) / (double)top.Count : double.NaN;
    }

    private static int Better(Pair x, Pair y, Func<Pair, double> by)
    {
        if (by(x) != by(y)) return by(y).CompareTo(by(x));
        return x.A != y.A ? x.A.CompareTo(y.A) : x.B.CompareTo(y.B);
    }

    private static MissingHindcast Measure(MissingHindcast result, Sample sample, ulong seed)
    {
        var byScore = new RankedPairs(sample.Pairs.Select(pair => (pair.A, pair.B, pair.Score, pair.HasMet)));
        var byPopularity = new RankedPairs(sample.Pairs.Select(pair => (pair.A, pair.B, pair.Popularity, pair.HasMet)));
        var tags = 1 + sample.Pairs.Max(pair => Math.Max(pair.A, pair.B));
        var random = new SplitMix64(seed);
        var (drawn, weights) = (new byte[tags], new double[tags]);
        var (aucs, differences) = (new List<double>(), new List<double>());
        for (var resample = 0; resample < Resamples; resample++)
        {
            Resampling.DrawWeights(random, drawn);
            for (var tag = 0; tag < tags; tag++) weights[tag] = drawn[tag];
            var (score, popular) = (byScore.Auc(weights), byPopularity.Auc(weights));
            if (double.IsNaN(score)) continue;
            aucs.Add(score);
            differences.Add(score - popular);
        }
        return result with
        {
            Auc = byScore.Auc(),
            AucInterval = Resampling.Interval(aucs),
            PopularityAuc = byPopularity.Auc(),
            Difference = Resampling.Interval(differences),
            MatchedAuc = Matched(sample.Pairs),
            PrecisionAt20 = sample.PrecisionAt20,
            PopularityPrecisionAt20 = sample.PopularityPrecisionAt20,
        };
    }

    /// <summary>The AUC among pairs about as popular: within tenths of the pairs by popularity, weighted by how many comparisons each holds.</summary>
    private static double Matched(Pair[] pairs)
    {
        var (sum, comparisons) = (0.0, 0.0);
        foreach (var part in pairs.OrderBy(pair => pair.Popularity).ThenBy(pair => pair.A).ThenBy(pair => pair.B).Chunk((pairs.Length + Classes - 1) / Classes))
        {
            var met = part.Count(pair => pair.HasMet);
            var weight = (double)met * (part.Length - met);
            if (weight == 0) continue;
            sum += weight * new RankedPairs(part.Select(pair => (pair.A, pair.B, pair.Score, pair.HasMet))).Auc();
            comparisons += weight;
        }
        return sum / comparisons;
    }
}
