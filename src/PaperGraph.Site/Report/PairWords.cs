using System.Collections.Immutable;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Report;

/// <summary>What may be said about a pair of fields, in sentences.</summary>
internal static class PairWords
{
    /// <summary>Below this q-value a result counts as more than chance.</summary>
    public const double Significant = 0.05;

    /// <summary>A printed bridge topic needs this many papers on its weaker side.</summary>
    public const int LeastPapers = 3;

    /// <summary>A printed bridge topic needs this many author groups on its weaker side, see <see cref="AuthorGroups"/>.</summary>
    public const int LeastGroups = 2;

    /// <summary>A printed person needs this many papers in each field: one may be chance.</summary>
    public const int LeastPapersOfPerson = 2;

    /// <summary>With fewer expected uses than this, their ratio jumps with every paper and the normal approximation of the test fails.</summary>
    public const double LeastExpected = 5;

    /// <summary>Above or below only with q below 0.05; a pair marked as having too few papers stays so.</summary>
    public static Verdict Judge(PairRow pair) => pair switch
    {
        { Verdict: Verdict.TooFewPapers } => Verdict.TooFewPapers,
        { Expected: < LeastExpected } => Verdict.FewExpected,
        { QValue: null } or { Ratio: null } => Verdict.Untested,
        { QValue: >= Significant } => Verdict.Usual,
        { Ratio: > 1 } => Verdict.Above,
        _ => Verdict.Below,
    };

    /// <summary>The verdict in a few words.</summary>
    public static string Short(Verdict verdict) => verdict switch
    {
        Verdict.Above => "above the usual level",
        Verdict.Below => "below the usual level",
        Verdict.Usual => "not told apart from the usual level",
        Verdict.FewExpected => "few expected",
        Verdict.TooFewPapers => "too few papers to compare",
        _ => "cannot be tested",
    };

    /// <summary>The ratio, where there is one, and the verdict.</summary>
    public static string Brief(PairRow pair)
        => pair.Ratio is { } ratio ? $"{Say.Decimal(ratio)} times the usual level; {Short(pair.Verdict)}" : Short(pair.Verdict);

    /// <summary>An interval of the ratio, where there is a ratio.</summary>
    public static string Between(PairRow pair, Range? range) => pair.Ratio is null || range is null ? "–" : $"{Say.Decimal(range.Low)}–{Say.Decimal(range.High)}";

    /// <summary>One paragraph on how much two fields use each other's topics.</summary>
    public static string Sentence(PairRow pair)
    {
        var papers = $"{Say.Opening(pair.Papers, "paper")} of one of the two fields {(pair.Papers < 2 ? "carries" : "carry")} a topic owned by the other";
        var shared = Say.Opening(pair.SharedTopics, "topic occurs", "topics occur").ToLowerInvariant();
        return $"{papers}; {shared} in both. {Level(pair)}";
    }

    /// <summary>How often papers of one field use topics that another owns; the topics follow.</summary>
    public static string Borrowed(string user, string owner, ImmutableArray<BorrowedRow> rows)
    {
        if (rows.IsEmpty) return $"No paper of {user} uses a topic owned by {owner}.";
        var first = FirstOf(ReportLimits.Borrowed, rows.Length, rows.Length) is { } some ? ", " + some : "";
        return $"{Say.Opening(rows.Sum(row => row.Papers), "use")} of topics owned by {owner} in papers of {user}, by topic{first}:";
    }

    /// <summary>What the list of bridge topics amounts to.</summary>
    public static string Topics(PairRow pair)
    {
        if (pair.BridgeTopics.Length == 0) return "No topic is carried by both fields.";
        var reliable = pair.BridgeTopics.Where(topic => topic.IsReliable).ToList();
        if (pair.BridgeTopics.All(topic => topic.QValue is null))
            return "Whether a topic connects these two more than chance would cannot be tested here; the topics that both carry are listed without a q-value.";
        if (reliable.Count == 0)
            return "No reliable bridge: no topic that both fields carry more than the rest has q < 0.05 and enough papers behind it.";
        return $"{Say.AtLeast(pair.HasMoreReliable, reliable.Count, "topic is a reliable bridge", "topics are reliable bridges")} (q < 0.05): {Say.List([.. reliable.Take(5).Select(topic => topic.Name)])}{(reliable.Count > 5 ? " lead the list" : "")}.";
    }

    /// <summary>What was left out of the printed list, or null.</summary>
    public static string? LeftOut(PairRow pair)
    {
        var reasons = new List<string>();
        if (pair.Thin > 0) reasons.Add($"{Say.Count(pair.Thin, "topic")} with fewer than {LeastPapers} papers, or of a single author group, on the weaker side");
        if (pair.Weak > 0) reasons.Add($"{Say.Count(pair.Weak, "topic")} with p ≥ 0.05");
        if (pair.Bridging.Count() - ReportLimits.Topics is var further and > 0) reasons.Add($"{Say.Count(further, "further topic")} of the same kind");
        if (!IsCut(pair)) return reasons.Count == 0 ? null : $"Left out here: {Say.List(reasons)}. The JSON file has all rows.";
        var looked = $"Of the {Say.Count(pair.Totals.BridgeTopics, "topic")} that both fields carry the first {(pair.BridgeTopics.Length == 1 ? "was" : Say.Number(pair.BridgeTopics.Length) + " were")} kept";
        return $"{looked}{(reasons.Count == 0 ? "" : $", and of these are left out here: {Say.List(reasons)}")}. The JSON file has those that were kept; 'papergraph report --top N' keeps more rows.";
    }

    /// <summary>What the chains of co-authors are.</summary>
    public static string Chains(PairRow pair) => pair.Chains.IsEmpty
        ? "No chain of co-authors, of four steps at most, leads from one of the most active authors of the one field alone to one of the other alone."
        : $"Who could introduce whom: chains of co-authors from one of the most active authors of {pair.FieldA.Name} who has no paper in {pair.FieldB.Name} to one of {pair.FieldB.Name} who has none in {pair.FieldA.Name}, with the papers that each has with the next.";

    /// <summary>Who has papers in both fields, and which of them are listed.</summary>
    public static string People(PairRow pair)
    {
        var some = Say.Opening(Math.Max(pair.Totals.People, pair.People.Length), "named author has", "named authors have");
        var connecting = pair.Connecting.Count();
        if (pair.People.Length == 0) return "No named author has papers in both fields.";
        if (connecting == 0) return $"{some} papers in both fields, none of them two in each.";
        var cut = connecting == pair.People.Length && pair.Totals.People > pair.People.Length;
        var listed = cut ? "the first with two or more in each"
            : connecting > ReportLimits.People ? $"the first {ReportLimits.People} of {Say.Number(connecting)} with two or more in each" : "those with two or more in each";
        return $"{some} papers in both fields. Listed are {listed}, with their papers in {pair.FieldA.Name} and in {pair.FieldB.Name}.";
    }

    /// <summary>Says of a printed list that more rows were found than it shows; null when it shows all.</summary>
    public static string? FirstOf(int most, int kept, int total)
        => total <= Math.Min(most, kept) ? null : $"the first {(Math.Min(most, kept) is var shown and > 1 ? Say.Number(shown) + " " : "")}of {Say.Number(total)}";

    /// <summary>What the table of bridge topics shows.</summary>
    public static string TopicCaption(PairRow pair) => pair.BridgeTopics.All(topic => topic.QValue is null)
        ? "Topics that both fields carry, by the geometric mean of their rates; not tested"
        : "Topics that both fields carry more than all others together; reliable where q < 0.05, else suggestive only (p < 0.05 before the correction for many comparisons). Score: −log₁₀ p. Kept: share of resamples of the papers in which the topic is among the first ten";

    /// <summary>A bridge paper's topics on one side.</summary>
    public static string Owned(IReadOnlyCollection<string> topics) => topics.Count == 0 ? "shared topics only" : string.Join(", ", topics);

    private static bool IsCut(PairRow pair) => pair.Totals.BridgeTopics > pair.BridgeTopics.Length;

    private static string Uses(PairRow pair) => (int)Math.Round(pair.Observed) is var uses && uses == 1 ? "is 1 use" : $"are {Say.Count(uses, "use")}";

    private static string Level(PairRow pair)
    {
        if (pair.Verdict == Verdict.TooFewPapers)
            return "One of the two has too few papers to be compared with other fields.";
        if (pair.Verdict == Verdict.FewExpected)
            return $"There {Uses(pair)} of the other side's topics against {Say.Decimal(pair.Expected, 1)} expected: too few for a ratio or a test.";
        if (pair.Ratio is not { } ratio)
            return "There is nothing to compare this with: no level can be expected from the data.";
        var uses = $"There {Uses(pair)} of the other side's topics against {Say.Decimal(pair.Expected, 0)} expected, or {Say.Decimal(ratio)} times the usual cross-field level";
        var teams = pair.ByTeams is { IncludesOne: true } range ? $" With research teams instead of papers as independent, the interval {Between(pair, range)} includes 1: it may rest on few teams." : "";
        return pair.Verdict switch
        {
            Verdict.Above => $"{uses} ({Say.WithQ(pair.QValue)}): above the usual level.{teams}",
            Verdict.Below => $"{uses} ({Say.WithQ(pair.QValue)}): below the usual level.{teams}",
            Verdict.Usual => $"{uses} ({Say.WithQ(pair.QValue)}): not told apart from the usual level.",
            _ => $"{uses}; whether this differs from the usual level cannot be tested with these data.",
        };
    }
}
