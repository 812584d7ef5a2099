using System.Collections.Immutable;

namespace PaperGraph.Site.Report;

/// <summary>Something with an id and a name that people read.</summary>
internal sealed record Named(string Id, string Name);

/// <summary>
/// A field at a glance. <c>Share</c> is of the papers with a field; <c>OwnedTopics</c> counts, <c>Topics</c> names the most used of them;
/// <c>TooFewPapers</c> to be compared with others, so that it owns no topic.
/// </summary>
internal sealed record FieldRow(
    string Id, string Name, int Papers, double Share, int? FirstYear, int? LastYear, int People, int OwnedTopics, ImmutableArray<Named> Topics, bool TooFewPapers)
{
    /// <summary>Share of its papers that carry a topic owned by another field; null with too few papers to compare.</summary>
    public double? ForeignPapers { get; init; }

    /// <summary>Its papers by year, from the corpus's first dated year that charts show to its last, years without any too; empty when no paper has a date.</summary>
    public ImmutableArray<YearCount> PapersPerYear { get; init; } = [];

    /// <summary>Its papers from before these years.</summary>
    internal int EarlierPapers { get; init; }

    /// <summary>Rao–Stirling diversity of the owners of all topics that its papers use, in [0,1); null when none is owned.</summary>
    public double? Diversity { get; init; }
}

/// <summary>Papers of one year.</summary>
internal sealed record YearCount(int Year, int Papers);

/// <summary>What can be said about a pair of fields.</summary>
internal enum Verdict
{
    /// <summary>Too few fields, or nothing to test with.</summary>
    Untested,

    /// <summary>Above the usual cross-field level with q below 0.05.</summary>
    Above,

    /// <summary>Not told apart from the usual cross-field level.</summary>
    Usual,

    /// <summary>Below the usual cross-field level with q below 0.05.</summary>
    Below,

    /// <summary>So few uses are expected that neither their ratio nor a test says anything.</summary>
    FewExpected,

    /// <summary>One of the fields has too few papers to be compared.</summary>
    TooFewPapers,
}

/// <summary>A pair of fields with everything that connects them. <c>Ratio</c> is observed over expected uses, null where few are expected.</summary>
internal sealed record PairRow(
    Named FieldA, Named FieldB, int Papers, int SharedTopics, double Observed, double? Expected, double? Ratio, double? ZScore, double? QValue,
    Verdict Verdict, string Sentence, string TopicSentence, ImmutableArray<TopicRow> BridgeTopics, ImmutableArray<PaperRow> BridgePapers,
    ImmutableArray<PersonRow> People, ImmutableArray<MissingRow> Missing, ImmutableArray<PeriodRow> Years)
{
    /// <summary>How long the lists were before the analysis cut them.</summary>
    public RowTotals Totals { get; init; } = new(BridgeTopics.Length, BridgePapers.Length, People.Length, Missing.Length);

    /// <summary>Topics owned by field B in papers of field A, most papers first.</summary>
    public ImmutableArray<BorrowedRow> BorrowedByA { get; init; } = [];

    /// <summary>Topics owned by field A in papers of field B, most papers first. The papers of both lists add up to <c>Observed</c>.</summary>
    public ImmutableArray<BorrowedRow> BorrowedByB { get; init; } = [];

    /// <summary>95 % interval of <c>Ratio</c> when papers are independent of each other; null when unknown.</summary>
    public Range? ByPapers { get; init; }

    /// <summary>The same when research teams are; null when unknown.</summary>
    public Range? ByTeams { get; init; }

    /// <summary>In what share of resamples of papers the ratio stays on its side of 1; null without resamples.</summary>
    public double? KeptSide { get; init; }

    /// <summary>Whether the share of papers with topics of the other field rises (z above 0) or falls over time; null when not tested.</summary>
    public TrendRow? Trend { get; init; }

    /// <summary>The same as <c>Years</c> by quarter, of papers of which a month is known; empty unless the dated papers span less than three years.</summary>
    public ImmutableArray<PeriodRow> Quarters { get; init; } = [];

    /// <summary>Chains of co-authors between the most active authors of the two fields, shortest first.</summary>
    public ImmutableArray<ChainRow> Chains { get; init; } = [];

    /// <summary>Why no missing bridge is listed; null when some are.</summary>
    public string? NoMissingSentence { get; init; }

    /// <summary>True when topics that were cut may be reliable bridges too: the last one kept is.</summary>
    internal bool HasMoreReliable => Totals.BridgeTopics > BridgeTopics.Length && BridgeTopics is [.., { CommonToSeveral: false, QValue: < PairWords.Significant }];

    /// <summary>Quarters where there are any, else years.</summary>
    internal ImmutableArray<PeriodRow> Periods => Quarters.IsEmpty ? Years : Quarters;

    /// <summary>True when the pair was compared with the usual level.</summary>
    internal bool IsJudged => Verdict is Verdict.Above or Verdict.Usual or Verdict.Below;

    /// <summary>True when the pair lies above or below the usual level, and neither interval of its ratio includes 1.</summary>
    internal bool IsReliable => Verdict is Verdict.Above or Verdict.Below && ByPapers is { IncludesOne: false } && ByTeams is { IncludesOne: false };

    /// <summary>True when there is more to print about the pair than its line in the table of all pairs.</summary>
    internal bool HasEvidence => Expected is not null || BridgeTopics.Length + BridgePapers.Length + People.Length + Missing.Length > 0;

    /// <summary>Topics that the report prints as bridges of this pair: reliable and suggestive ones, all when nothing can be tested.</summary>
    internal IEnumerable<TopicRow> Bridging => BridgeTopics.Where(topic => topic is { CommonToSeveral: false, EnoughEvidence: true, IsWeak: false });

    /// <summary>Papers that the report prints: those that carry a topic owned by one of the two fields.</summary>
    internal IEnumerable<PaperRow> Crossing => BridgePapers.Where(paper => paper.TopicsA.Length + paper.TopicsB.Length > 0);

    /// <summary>Topics that a third field carries about as much.</summary>
    internal IEnumerable<TopicRow> Common => BridgeTopics.Where(topic => topic is { CommonToSeveral: true, EnoughEvidence: true });

    /// <summary>People that the report prints: those with at least two papers on each side.</summary>
    internal IEnumerable<PersonRow> Connecting => People.Where(person => Math.Min(person.PapersA, person.PapersB) >= PairWords.LeastPapersOfPerson);

    /// <summary>Topics left out of the printed report for want of papers or author groups.</summary>
    internal int Thin => BridgeTopics.Count(topic => !topic.EnoughEvidence);

    /// <summary>Topics left out of the printed report because they give no sign of connecting the two fields.</summary>
    internal int Weak => BridgeTopics.Count(topic => topic is { CommonToSeveral: false, EnoughEvidence: true, IsWeak: true });
}

/// <summary>A range of values.</summary>
internal sealed record Range(double Low, double High)
{
    /// <summary>True when a ratio may be 1.</summary>
    internal bool IncludesOne => Low <= 1 && High >= 1;

    /// <summary>Null for an unknown interval.</summary>
    internal static Range? Of(Analysis.Interval interval) => double.IsFinite(interval.Low) && double.IsFinite(interval.High) ? new(interval.Low, interval.High) : null;
}

/// <summary>A test of a trend.</summary>
internal sealed record TrendRow(double ZScore, double QValue)
{
    /// <summary>True beyond chance.</summary>
    internal bool IsReliable => QValue < PairWords.Significant;
}

/// <summary>How many rows the lists of a pair would have without a limit.</summary>
internal sealed record RowTotals(int BridgeTopics, int BridgePapers, int People, int Missing);

/// <summary>A topic between two fields. <c>WeakerSideTeams</c> counts author groups, on the side with fewer papers: groups of papers that share no author; null when none of them names its authors.</summary>
internal sealed record TopicRow(
    int Rank, string Id, string Name, int PapersA, int PapersB, int? WeakerSideTeams, double Score, double? QValue, bool CommonToSeveral, bool EnoughEvidence)
{
    /// <summary>In what share of resamples of papers the topic is among the first ten of its pair; null without resamples.</summary>
    public double? Kept { get; init; }

    /// <summary>Whether it becomes more (z above 0) or less frequent; null when not tested, with fewer than ten dated papers.</summary>
    public TrendRow? Trend { get; init; }

    /// <summary>True when the topic is a bridge beyond chance.</summary>
    internal bool IsReliable => QValue < PairWords.Significant && !CommonToSeveral && EnoughEvidence;

    /// <summary>True when the topic was tested and its own p-value, before the correction for many comparisons, is 0.05 or more.</summary>
    internal bool IsWeak => QValue is not null && Score <= -Math.Log10(PairWords.Significant);
}

/// <summary>A topic that another field owns, with the papers of this field that carry it.</summary>
internal sealed record BorrowedRow(string Id, string Name, int Papers);

/// <summary>A paper between two fields, with the topics that each field owns.</summary>
internal sealed record PaperRow(
    int Rank, string Id, string Title, string? Field, string? Published, string? Url, double Score,
    ImmutableArray<string> TopicsA, ImmutableArray<string> TopicsB);

/// <summary>Co-authors who lead from an author of one field to one of the other; <c>Papers</c> are those that each has with the next.</summary>
internal sealed record ChainRow(ImmutableArray<Named> Authors, ImmutableArray<int> Papers);

/// <summary>Someone with papers in both fields.</summary>
internal sealed record PersonRow(int Rank, string Id, string Name, int PapersA, int PapersB);

/// <summary>
/// Two topics that never meet in a paper. <c>ExpectedPapers</c> is how many papers would carry both if the two topics were independent of each other.
/// </summary>
internal sealed record MissingRow(
    int Rank, Named TopicA, Named TopicB, Named FieldA, Named FieldB, int PapersA, int PapersB, double ExpectedPapers, double Score, ImmutableArray<Named> Between)
{
    /// <summary>Where to start reading on topic A: the paper, of field A if it has any, with most of the topics between.</summary>
    public StartRow? StartA { get; init; }

    /// <summary>The same on topic B.</summary>
    public StartRow? StartB { get; init; }
}

/// <summary>A paper to start from, with those of the topics between that it carries.</summary>
internal sealed record StartRow(string Id, string Title, string? Field, string? Published, string? Url, ImmutableArray<string> Between);

/// <summary>A community of topics and the main fields of its papers, in the order of <see cref="BridgeReport.Fields"/>.</summary>
internal sealed record CommunityRow(
    string Id, string Label, int Topics, int Papers, ImmutableArray<int> PapersPerField, int PapersWithoutField, ImmutableArray<Named> CharacteristicTopics);

/// <summary>A count that tells how complete the data is, and of how many.</summary>
internal sealed record CoverageRow(string What, int Count, int? Of);

/// <summary>The options that the figures depend on.</summary>
internal sealed record ReportParameters(ulong Seed, double Resolution, int Starts, int RowsPerList);
