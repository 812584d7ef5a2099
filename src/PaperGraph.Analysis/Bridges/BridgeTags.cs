using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Bridges;

/// <summary>Ranks the tags that both fields of a pair carry more than all other fields do.</summary>
/// <remarks>
/// Candidates: tags with n_A, n_B ≥ 1. With the other fields pooled as R, p_A = P(Bin(n_A + n_R, S_A/(S_A + S_R)) ≥ n_A), p_B likewise,
/// and p = max(p_A, p_B), an intersection–union test (Berger and Hsu 1996, DOI 10.1214/ss/1032280304): both fields must carry the tag more
/// than the rest. q: Benjamini–Hochberg over all candidates of all pairs, not over the rows shown. A tag is common to several fields when
/// the weaker side's rate is below 1.5 times that of a third field that carries it (rates with ½ paper added); such tags rank after all others.
/// Only two fields: there is no rest, so the score is the geometric mean of the two rates and q is NaN.
/// </remarks>
internal static class BridgeTags
{
    private const double ThirdFieldFactor = 1.5;
    private const double Rounding = 1e-9;

    private readonly record struct Candidate(int Tag, int PapersA, int PapersB, double Score, double MeanRate, bool Common, int Test);

    /// <summary>The best tags by pair. O(Σ over tags of the square of its number of fields).</summary>
    /// <param name="uses">The counts.</param>
    /// <param name="pairs">The pairs.</param>
    /// <param name="top">Rows kept per pair.</param>
    public static RankedRows<BridgeTag> Rank(FieldUses uses, FieldPairIndex pairs, int top)
    {
        var best = Lists(pairs, top);
        var pValues = new List<double>();
        for (var tag = 0; tag < uses.TagCount; tag++)
        {
            var fields = uses.Fields(tag);
            for (var i = 0; i < fields.Length; i++)
                for (var j = i + 1; j < fields.Length; j++)
                {
                    var (candidate, p) = Test(uses, tag, i, j, pValues.Count);
                    pValues.Add(p);
                    best[pairs.Of(fields[i], fields[j])].Add(candidate);
                }
        }
        var q = FalseDiscoveryRate.QValues([.. pValues], pValues.Count);
        return RankedRows.Of(best, (pair, c, rank) => new BridgeTag(
            pairs[pair].A, pairs[pair].B, c.Tag, rank, c.Score, c.PapersA, c.PapersB, uses.FieldsInUse > 2 ? q[c.Test] : double.NaN, c.Common, double.NaN));
    }

    /// <summary>The tags of the first rows that <see cref="Rank"/> gives, by pair, without scores: much faster, since the p-value of a candidate
    /// that cannot be among them is not computed but bounded.</summary>
    /// <param name="uses">The counts.</param>
    /// <param name="pairs">The pairs.</param>
    /// <param name="top">Rows per pair.</param>
    public static int[][] First(FieldUses uses, FieldPairIndex pairs, int top)
    {
        var best = Lists(pairs, top);
        for (var tag = 0; tag < uses.TagCount; tag++)
        {
            var fields = uses.Fields(tag);
            for (var i = 0; i < fields.Length; i++)
                for (var j = i + 1; j < fields.Length; j++)
                {
                    var list = best[pairs.Of(fields[i], fields[j])];
                    if (!IsHopeless(list, uses, tag, i, j)) list.Add(Test(uses, tag, i, j, 0).Candidate);
                }
        }
        return [.. best.Select(list => list.Ranked().Select(candidate => candidate.Tag).ToArray())];
    }

    private static BestList<Candidate>[] Lists(FieldPairIndex pairs, int top)
        => [.. Enumerable.Range(0, pairs.Count).Select(_ => new BestList<Candidate>(top, Better))];

    private static bool IsHopeless(BestList<Candidate> list, FieldUses uses, int tag, int i, int j)
    {
        if (uses.FieldsInUse == 2) return false;
        // What is computed may differ from what is bounded by rounding.
        var logP = Tail(uses, tag, i, j, SpecialFunctions.LogBinomialUpperTailBound) * (1 + Rounding) - Rounding;
        var hopeful = new Candidate(tag, 0, 0, -logP / Math.Log(10), double.PositiveInfinity, false, 0);
        return list.IsBeaten(hopeful) || IsCommon(uses, tag, i, j) && list.IsBeaten(hopeful with { Common = true });
    }

    private static (Candidate Candidate, double P) Test(FieldUses uses, int tag, int i, int j, int test)
    {
        var fields = uses.Fields(tag);
        var papers = uses.Papers(tag);
        var (a, b) = (fields[i], fields[j]);
        var meanRate = Math.Sqrt(uses.Rate(papers[i], a) * uses.Rate(papers[j], b));
        if (uses.FieldsInUse == 2) return (new Candidate(tag, papers[i], papers[j], meanRate, meanRate, false, test), 1);

        var logP = Tail(uses, tag, i, j, SpecialFunctions.LogBinomialUpperTail);
        var common = IsCommon(uses, tag, i, j);
        return (new Candidate(tag, papers[i], papers[j], Math.Max(0, -logP / Math.Log(10)), meanRate, common, test), Math.Exp(logP));
    }

    /// <summary>ln of max(p_A, p_B), from a function of successes, trials and probability that gives the logarithm of the binomial's upper tail.</summary>
    private static double Tail(FieldUses uses, int tag, int i, int j, Func<int, int, double, double> logTail)
    {
        var (a, b) = (uses.Fields(tag)[i], uses.Fields(tag)[j]);
        var (papersA, papersB) = (uses.Papers(tag)[i], uses.Papers(tag)[j]);
        var rest = uses.Total(tag) - papersA - papersB;
        var restSlots = uses.TotalSlots - uses.Slots[a] - uses.Slots[b];
        return Math.Max(
            logTail(papersA, papersA + rest, uses.Slots[a] / (double)(uses.Slots[a] + restSlots)),
            logTail(papersB, papersB + rest, uses.Slots[b] / (double)(uses.Slots[b] + restSlots)));
    }

    private static bool IsCommon(FieldUses uses, int tag, int i, int j)
    {
        var fields = uses.Fields(tag);
        var papers = uses.Papers(tag);
        var weaker = Math.Min((papers[i] + 0.5) / uses.Slots[fields[i]], (papers[j] + 0.5) / uses.Slots[fields[j]]);
        for (var third = 0; third < fields.Length; third++)
            if (third != i && third != j && weaker < ThirdFieldFactor * (papers[third] + 0.5) / uses.Slots[fields[third]]) return true;
        return false;
    }

    private static int Better(Candidate x, Candidate y)
    {
        if (x.Common != y.Common) return x.Common ? 1 : -1;
        if (x.Score != y.Score) return y.Score.CompareTo(x.Score);
        return x.MeanRate != y.MeanRate ? y.MeanRate.CompareTo(x.MeanRate) : x.Tag.CompareTo(y.Tag);
    }
}
