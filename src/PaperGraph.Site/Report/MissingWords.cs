using PaperGraph.Analysis;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Report;

/// <summary>What may be said about topics that never meet: how their score did on the past decides whether they are listed.</summary>
internal static class MissingWords
{
    /// <summary>The table of the candidates, in the output folder.</summary>
    public const string Table = "analysis/missing_bridges.csv";

    /// <summary>Where the candidates are that the report does not list.</summary>
    private const string Elsewhere = $"The candidates are in {Table}.";

    /// <summary>What came of the test.</summary>
    public static HindcastVerdict Judge(MissingHindcast? hindcast) => hindcast switch
    {
        null => HindcastVerdict.Untested,
        { Auc: double.NaN } => HindcastVerdict.Untested,
        { BeatsPopularity: true } => HindcastVerdict.BeatsPopularity,
        _ => HindcastVerdict.NotBetter,
    };

    /// <summary>Whether the report lists missing bridges: not when the past speaks against them.</summary>
    public static bool AreListed(MissingHindcast? hindcast) => Judge(hindcast) != HindcastVerdict.NotBetter;

    /// <summary>The row of the report.</summary>
    public static HindcastRow? Row(MissingHindcast? hindcast) => hindcast is null ? null : new HindcastRow(
        hindcast.Cut.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), hindcast.PastPapers, hindcast.HiddenPapers, hindcast.Candidates, hindcast.Met,
        RowBuilder.Finite(hindcast.Auc), RowBuilder.Finite(hindcast.AucInterval.Low), RowBuilder.Finite(hindcast.AucInterval.High), RowBuilder.Finite(hindcast.PopularityAuc),
        RowBuilder.Finite(hindcast.Difference.Low), RowBuilder.Finite(hindcast.Difference.High), RowBuilder.Finite(hindcast.MatchedAuc),
        RowBuilder.Finite(hindcast.PrecisionAt20), RowBuilder.Finite(hindcast.PopularityPrecisionAt20), Judge(hindcast));

    /// <summary>How the score did when the last year was hidden, and what follows from it.</summary>
    public static string Test(MissingHindcast? hindcast)
    {
        if (hindcast is null) return "Whether such pairs tend to meet later cannot be tested: no two dated papers lie a year apart. Take them as suggestions.";
        var hidden = FormattableString.Invariant($"To test the score, the papers after {hindcast.Cut:yyyy-MM-dd} were hidden ({Say.Number(hindcast.HiddenPapers)} of the {Say.Number(hindcast.HiddenPapers + hindcast.PastPapers)} dated papers, with or without a field): of {Say.Count(hindcast.Candidates, "candidate")} found without them, {Say.Number(hindcast.Met)} met in a hidden paper");
        if (Judge(hindcast) == HindcastVerdict.Untested) return hidden + ", too few to tell whether the score foresees them. Take the pairs as suggestions.";
        return $"{hidden}. A pair that met has the higher score than one that did not with probability {Say.Decimal(hindcast.Auc)} (95 % interval {Range(hindcast.AucInterval)}; 0.50 is guessing); mere popularity, the product of "
            + $"the two topics' numbers of papers, reaches {Say.Decimal(hindcast.PopularityAuc)}, a difference of {Say.Decimal(hindcast.Auc - hindcast.PopularityAuc)} ({Range(hindcast.Difference)}). Among pairs about as popular it is {Say.Decimal(hindcast.MatchedAuc)}. "
            + $"Of the twenty pairs of highest score {Say.Percent(hindcast.PrecisionAt20)} met, of the twenty most popular {Say.Percent(hindcast.PopularityPrecisionAt20)}. "
            + (hindcast.BeatsPopularity ? "So the score says more than popularity does, and the pairs are listed." : "That does not show that the score says more than popularity does, so no pairs are listed. " + Elsewhere);
    }

    /// <summary>Why a pair of fields has no row.</summary>
    public static string None(PairRow pair, MissingHindcast? hindcast)
    {
        if (pair.Totals.Missing == 0) return "No topic of the one field and topic of the other were found that have neighbours in common and never meet in a paper.";
        var found = Say.Opening(pair.Totals.Missing, "missing bridge lies", "missing bridges lie") + " between these two fields";
        return AreListed(hindcast) ? found + ", none of them among the strongest of all pairs, which alone were kept."
            : found + ", but on the past the score was not shown to say more than popularity, so that they are not listed.";
    }

    /// <summary>How many candidates lie between which fields; null for none.</summary>
    public static string? ByPair(IEnumerable<PairRow> pairs)
    {
        var found = pairs.Where(pair => pair.Totals.Missing > 0).Select(pair => $"{pair.FieldA.Name} – {pair.FieldB.Name} {Say.Number(pair.Totals.Missing)}").ToList();
        return found.Count == 0 ? null : $"Candidates between two fields: {Say.List(found)}.";
    }

    /// <summary>The finding in one sentence.</summary>
    public static string Summary(IReadOnlyList<MissingRow> missing, MissingHindcast? hindcast)
    {
        if (!AreListed(hindcast)) return "Which topics that never meet are likely to meet could not be foreseen better than by popularity when the last year was hidden, so none are listed.";
        if (missing.Count == 0) return "No two topics of different fields were found that have close neighbours in common and never meet in a paper.";
        var first = missing[0];
        return $"Of the topics that have neighbours in common but no paper here, {first.TopicA.Name} ({first.FieldA.Name}) and {first.TopicB.Name} ({first.FieldB.Name}) are the closest; that says nothing about papers outside this corpus.";
    }

    private static string Range(Interval interval) => $"{Say.Decimal(interval.Low)} to {Say.Decimal(interval.High)}";
}

/// <summary>What came of testing the missing bridges on the past.</summary>
internal enum HindcastVerdict
{
    /// <summary>No dates, or too few pairs that met.</summary>
    Untested,

    /// <summary>Better than popularity: the interval of the difference lies above 0.</summary>
    BeatsPopularity,

    /// <summary>Not shown to be better than popularity.</summary>
    NotBetter,
}

/// <summary>The test of the missing bridges on the last year. AUCs, their 95 % intervals and shares in [0,1], differences in [−1,1]; null where too few pairs met.</summary>
internal sealed record HindcastRow(
    string Cut, int PastPapers, int HiddenPapers, int Candidates, int Met, double? Auc, double? AucLow, double? AucHigh, double? PopularityAuc, double? DifferenceLow,
    double? DifferenceHigh, double? MatchedAuc, double? PrecisionAt20, double? PopularityPrecisionAt20, HindcastVerdict Verdict);
