using System.Globalization;
using PaperGraph.Analysis;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Report;

/// <summary>
/// A pair of fields in one year, or one quarter of it. <c>Papers</c> of <c>Total</c> carry a topic owned by the other field; <c>Observed</c> uses of such topics stand against
/// <c>Expected</c> ones, null when unknown, among <c>OwnedUses</c> of topics that any field owns.
/// </summary>
internal sealed record PeriodRow(int Year, int Papers, int Total)
{
    private const int ShortYears = 3;
    private const double MostlyKnown = 0.8;

    /// <summary>From 1 to 4; null for the whole year.</summary>
    public int? Quarter { get; init; }

    /// <summary>Uses, by papers of one field, of topics owned by the other.</summary>
    public int Observed { get; init; }

    /// <summary>Uses that the common cross-field rate leads one to expect of these papers; null when unknown.</summary>
    public double? Expected { get; init; }

    /// <summary>Uses of owned topics by all papers of the two fields.</summary>
    public int OwnedUses { get; init; }

    /// <summary>The year, or the year and its quarter.</summary>
    internal string Name => Quarter is { } quarter ? string.Create(CultureInfo.InvariantCulture, $"{Year}\u00a0Q{quarter}") : Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Observed uses as a share of all uses of owned topics; null without any.</summary>
    internal double? ObservedShare => OwnedUses > 0 ? (double)Observed / OwnedUses : null;

    /// <summary>The same of the expected uses.</summary>
    internal double? ExpectedShare => OwnedUses > 0 ? Expected / OwnedUses : null;

    /// <summary>The papers in words, such as <c>5 of 34</c>.</summary>
    internal string PapersCell => $"{Say.Number(Papers)} of {Say.Number(Total)}";

    /// <summary>What the observed uses are measured against: how many are expected, and among how many.</summary>
    internal string UsesNote => Expected is null ? $"of {Say.Number(OwnedUses)}" : $"{Say.Decimal(Expected, 1)} expected of {Say.Number(OwnedUses)}";

    /// <summary>What a table of papers shows.</summary>
    internal static string PapersCaption(bool byQuarter) => $"Papers of one field that carry a topic owned by the other, of all papers of both fields in that {Unit(byQuarter)}.";

    /// <summary>What a table of uses shows.</summary>
    internal static string UsesCaption(bool byQuarter) => $"Uses of topics owned by the other field in that {Unit(byQuarter)}: how many there are, how many the usual cross-field level leads one to expect, and among how many uses of topics that any field owns.";

    private static string Unit(bool byQuarter) => byQuarter ? "quarter" : "year";

    /// <summary>The uses in words, such as <c>7 of 99 uses, 6.3 expected</c>.</summary>
    internal string Uses => $"{Say.Number(Observed)} of {Say.Count(OwnedUses, "use")}{(Expected is null ? "" : $", {Say.Decimal(Expected, 1)} expected")}";

    /// <summary>The rows of one pair.</summary>
    internal static IEnumerable<PeriodRow> Of(IEnumerable<PairPeriod> rows, FieldPair pair) => rows.Where(row => row.A == pair.A && row.B == pair.B)
        .Select(row => new PeriodRow(row.Year, row.Papers, row.Total)
        {
            Quarter = row.Quarter,
            Observed = row.Observed,
            Expected = RowBuilder.Finite(row.Expected),
            OwnedUses = row.OwnedUses,
        });

    /// <summary>Whether years would be too few points: the dated papers with a field span less than three years, and of most of them the month is known.</summary>
    internal static bool AreQuarters(CorpusView corpus)
    {
        var dates = Enumerable.Range(0, corpus.Papers.Length).Where(paper => corpus.MainField(paper) >= 0).Select(paper => corpus.Papers[paper].Published).OfType<Model.PartialDate>().ToList();
        if (dates.Count == 0 || dates.Count(date => date.Month is not null) < MostlyKnown * dates.Count) return false;
        var (first, last) = (dates.Min(date => date.FirstDay), dates.Max(date => date.FirstDay));
        return last.Year - ShortYears < 1 || last.AddYears(-ShortYears) < first;
    }
}
