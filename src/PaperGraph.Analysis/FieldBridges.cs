using System.Collections.Immutable;

namespace PaperGraph.Analysis;

/// <summary>How fields connect: pairs of fields with the tags, papers and people between them. A paper counts for its main field, or once for each of its fields, see <see cref="FieldMembership"/>.</summary>
public sealed record FieldBridges
{
    /// <summary>Papers that count for each field.</summary>
    public required int[] FieldPapers { get; init; }

    /// <summary>Fields with too few papers to be compared with others, by index: they own no tag, and their pairs have no expectation.</summary>
    public required ImmutableArray<int> SmallFields { get; init; }

    /// <summary>Per tag the field that owns it, or -1 when the tag is shared by several.</summary>
    public required int[] Owners { get; init; }

    /// <summary>Observed over random-mixing use of foreign tags, over all pairs; NaN when nothing can be said.</summary>
    public required double CommonCrossRate { get; init; }

    /// <summary>One entry per pair of fields that have papers, the most over-connected first, those that cannot be tested last.</summary>
    public required ImmutableArray<FieldPair> Pairs { get; init; }

    /// <summary>How long the lists of each pair were before they were cut, in the order of <see cref="Pairs"/>; all 0 for a pair with a small field.</summary>
    public required ImmutableArray<PairTotals> Totals { get; init; }

    /// <summary>Tags that both fields of a pair carry more than all others do; by pair (in the order of <see cref="Pairs"/>), best first.</summary>
    public required ImmutableArray<BridgeTag> Tags { get; init; }

    /// <summary>Papers whose tags come from both fields of a pair; by pair, best first.</summary>
    public required ImmutableArray<BridgePaper> Papers { get; init; }

    /// <summary>Authors with papers in both fields of a pair; by pair, best first.</summary>
    public required ImmutableArray<BridgeAuthor> Authors { get; init; }

    /// <summary>Chains of co-authors between the most active authors of the two fields of a pair; by pair, shortest first.</summary>
    public ImmutableArray<AuthorChain> Chains { get; init; } = [];

    /// <summary>Pairs of tags owned by different fields that are close in the network and never meet in a paper; best first.</summary>
    public required ImmutableArray<MissingBridge> Missing { get; init; }

    /// <summary>How well the score of <see cref="Missing"/> would have done a year ago; null when no two papers lie a year apart.</summary>
    public required MissingHindcast? MissingHindcast { get; init; }

    /// <summary>Per pair and year; by pair, then year. Years without a paper of either field are left out.</summary>
    public required ImmutableArray<PairPeriod> Evolution { get; init; }

    /// <summary>The same by quarter, of papers of which a month is known.</summary>
    public required ImmutableArray<PairPeriod> Quarters { get; init; }

    /// <summary>Whether tags of several fields become more or less frequent; all that were tested, by tag.</summary>
    public required ImmutableArray<TagTrend> TagTrends { get; init; }

    /// <summary>Whether fields use each other's tags more or less; in the order of <see cref="Pairs"/>, those with small fields left out.</summary>
    public required ImmutableArray<PairTrend> PairTrends { get; init; }

    /// <summary>How far each field draws on others; by field, without small fields and those without papers.</summary>
    public required ImmutableArray<FieldReach> Reach { get; init; }
}

/// <summary>How strongly two fields use each other's tags.</summary>
/// <param name="A">The field with the smaller index.</param>
/// <param name="B">The field with the larger index.</param>
/// <param name="Papers">Papers of one field that carry a tag owned by the other.</param>
/// <param name="SharedTags">Tags carried by papers of both fields.</param>
/// <param name="Observed">Uses, by papers of one field, of tags owned by the other.</param>
/// <param name="Expected">Uses that the corpus's common cross-field rate leads one to expect; NaN when unknown (fewer than three fields).</param>
/// <param name="ZScore">Standardised difference, its error taken by paper; NaN when it cannot be tested (fewer than three fields to compare).</param>
/// <param name="QValue">Benjamini–Hochberg q-value (two-sided) over all pairs; NaN when it cannot be tested.</param>
/// <param name="ByPapers">95 % interval of <see cref="Effect"/> when papers are independent of each other.</param>
/// <param name="ByTeams">The same when teams are: all papers whose most prolific author is the same; usually wider.</param>
/// <param name="KeptAbove">In what share of resamples of papers the effect stays on its side of 1, in [0,1]; NaN when unknown or without resamples.</param>
public readonly record struct FieldPair(
    int A, int B, int Papers, int SharedTags, double Observed, double Expected, double ZScore, double QValue,
    Interval ByPapers, Interval ByTeams, double KeptAbove)
{
    /// <summary>O/E, observed over expected uses, ≥ 0; 1 is the usual cross-field level. NaN when nothing is expected.</summary>
    public double Effect => Observed / Expected;
}

/// <summary>The rows of a pair before <see cref="AnalysisOptions.Top"/> cut them.</summary>
/// <param name="Tags">Tags that papers of both fields carry.</param>
/// <param name="Papers">Papers whose tags come from both fields.</param>
/// <param name="Authors">Authors with papers in both fields.</param>
/// <param name="Missing">Pairs of tags, owned by the one and the other field, that are close and never meet.</param>
public readonly record struct PairTotals(int Tags, int Papers, int Authors, int Missing);

/// <summary>A tag that connects two fields.</summary>
/// <param name="A">The field with the smaller index.</param>
/// <param name="B">The field with the larger index.</param>
/// <param name="Tag">The tag.</param>
/// <param name="Rank">From 1 within the pair.</param>
/// <param name="Score">−log10 of the intersection–union p-value, or with only two fields the geometric mean of the two rates; larger is better.</param>
/// <param name="PapersA">Papers of field A that carry the tag, ≥ 1.</param>
/// <param name="PapersB">Papers of field B that carry the tag, ≥ 1.</param>
/// <param name="QValue">Benjamini–Hochberg q-value over all candidates of all pairs; NaN when it cannot be tested.</param>
/// <param name="CommonToSeveral">True when a third field carries the tag about as much as the weaker side: no bridge of this pair alone.</param>
/// <param name="Kept">In what share of resamples of papers the tag is among the pair's first ten, in [0,1]; NaN without resamples.</param>
public readonly record struct BridgeTag(
    int A, int B, int Tag, int Rank, double Score, int PapersA, int PapersB, double QValue, bool CommonToSeveral, double Kept);

/// <summary>A paper whose tags come from two fields.</summary>
/// <param name="A">The field with the smaller index.</param>
/// <param name="B">The field with the larger index.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Rank">From 1 within the pair.</param>
/// <param name="Score">The smaller of the two fields' tag mass in the paper, in (0, number of tags/2].</param>
public readonly record struct BridgePaper(int A, int B, int Paper, int Rank, double Score);

/// <summary>An author with papers in two fields.</summary>
/// <param name="A">The field with the smaller index.</param>
/// <param name="B">The field with the larger index.</param>
/// <param name="Author">The author.</param>
/// <param name="Rank">From 1 within the pair.</param>
/// <param name="PapersA">Papers in field A, ≥ 1.</param>
/// <param name="PapersB">Papers in field B, ≥ 1.</param>
public readonly record struct BridgeAuthor(int A, int B, int Author, int Rank, int PapersA, int PapersB);

/// <summary>Two tags of different fields that share neighbours and no paper.</summary>
/// <param name="TagA">The tag owned by the field with the smaller index.</param>
/// <param name="TagB">The tag owned by the field with the larger index.</param>
/// <param name="FieldA">The field that owns <paramref name="TagA"/>.</param>
/// <param name="FieldB">The field that owns <paramref name="TagB"/>.</param>
/// <param name="Rank">From 1.</param>
/// <param name="Score">What a walk of two steps over papers brings from one tag to the other, &gt; 0: Σ_z f_az·f_zb/s_z over the common neighbours z.</param>
/// <param name="Between">Up to three common neighbours that carry most of the score.</param>
public sealed record MissingBridge(
    int TagA, int TagB, int FieldA, int FieldB, int Rank, double Score, ImmutableArray<int> Between);

/// <summary>A test of the missing bridges on the past: the candidates of all papers but those of the last year, against the pairs that meet in that year.</summary>
/// <param name="Cut">Papers after this day were hidden: the last year up to the last date in the corpus.</param>
/// <param name="PastPapers">Dated papers up to the cut.</param>
/// <param name="HiddenPapers">Papers after it.</param>
/// <param name="Candidates">Pairs of tags that could have been listed.</param>
/// <param name="Met">Those of them that meet in a hidden paper; with fewer than five, all figures are NaN.</param>
public sealed record MissingHindcast(DateOnly Cut, int PastPapers, int HiddenPapers, int Candidates, int Met)
{
    /// <summary>The chance that of a pair that met and one that did not the first has the higher score; 0.5 is guessing.</summary>
    public double Auc { get; init; } = double.NaN;

    /// <summary>95 % interval of <see cref="Auc"/> over resamples of tags.</summary>
    public Interval AucInterval { get; init; } = Interval.Unknown;

    /// <summary>The same chance when the product of the tags' numbers of papers is the score.</summary>
    public double PopularityAuc { get; init; } = double.NaN;

    /// <summary>95 % interval of <see cref="Auc"/> − <see cref="PopularityAuc"/>.</summary>
    public Interval Difference { get; init; } = Interval.Unknown;

    /// <summary>The chance among pairs about as popular: within tenths of the pairs by popularity.</summary>
    public double MatchedAuc { get; init; } = double.NaN;

    /// <summary>Share of the twenty pairs of highest score that met.</summary>
    public double PrecisionAt20 { get; init; } = double.NaN;

    /// <summary>Share of the twenty most popular pairs that met.</summary>
    public double PopularityPrecisionAt20 { get; init; } = double.NaN;

    /// <summary>Whether the score says more than popularity does: the interval of the difference lies above 0.</summary>
    public bool BeatsPopularity => Difference.Low > 0;
}
