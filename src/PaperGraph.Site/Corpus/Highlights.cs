using System.Collections.Immutable;
using PaperGraph.Analysis;
using PaperGraph.Site.Report;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Corpus;

/// <summary>What the overview picks from a corpus.</summary>
internal sealed class Highlights(CorpusView corpus, BridgeReport report)
{
    private const int Rows = 6;

    /// <summary>Topics with the most papers.</summary>
    public ImmutableArray<int> LeadingTopics { get; } =
        [.. Enumerable.Range(0, corpus.Tags.Length).OrderByDescending(tag => corpus.Measures.Papers[tag]).ThenBy(tag => tag).Take(Rows)];

    /// <summary>How many topics are tested for a trend: those that several fields carry, with enough dated papers.</summary>
    public int TestedTopics { get; } = corpus.Bridges.TagTrends.Length;

    /// <summary>Topics that become more frequent within their fields, beyond chance, the surest first.</summary>
    public ImmutableArray<TagTrend> RisingTopics { get; } = [.. Rising(corpus).Where(trend => trend.QValue < PairWords.Significant).Take(Rows)];

    /// <summary>The topics that come nearest to that.</summary>
    public ImmutableArray<TagTrend> NearlyRising { get; } = [.. Rising(corpus).Take(3)];

    /// <summary>Reliable bridge topics with the strongest evidence, each with its pair of fields; one row per topic.</summary>
    public ImmutableArray<(TopicRow Topic, PairRow Pair)> BridgingTopics { get; } =
        [.. report.Pairs.SelectMany(pair => pair.BridgeTopics.Where(topic => topic.IsReliable).Select(topic => (Topic: topic, Pair: pair)))
            .OrderByDescending(entry => entry.Topic.Score).ThenBy(entry => entry.Topic.Id, StringComparer.Ordinal)
            .DistinctBy(entry => entry.Topic.Id).Take(Rows)];

    /// <summary>The largest communities, by papers.</summary>
    public ImmutableArray<CommunityRow> Communities { get; } =
        [.. report.Communities.Where(community => community.Topics > 1).OrderByDescending(community => community.Papers).ThenBy(community => community.Id, StringComparer.Ordinal).Take(Rows)];

    /// <summary>Missing bridges with the highest scores; the analysis has each topic at most twice.</summary>
    public ImmutableArray<MissingRow> MissingBridges { get; } = [.. report.MissingBridges.Take(Rows)];

    /// <summary>The corpus in one sentence.</summary>
    public string Sentence { get; } = Describe(corpus, report);

    private static IEnumerable<TagTrend> Rising(CorpusView corpus) =>
        corpus.Bridges.TagTrends.Where(trend => trend.ZScore > 0).OrderBy(trend => trend.PValue).ThenBy(trend => trend.Tag);

    private static string Describe(CorpusView corpus, BridgeReport report)
    {
        if (corpus.Papers.Length == 0) return "This corpus holds no papers.";
        var parts = new List<string> { $"by {Say.Count(corpus.Authors.Length, "named author")}" };
        if (corpus.CountedTopics > 0) parts.Add($"on {Say.Count(corpus.CountedTopics, "topic")}");
        if (report.Fields.Length > 0) parts.Add($"in {Say.Count(report.Fields.Length, "field")}{Secondary(corpus.Fields.Length - report.Fields.Length)}");
        if (corpus.Years.First is { } first && corpus.Years.Last is { } last)
            parts.Add(first == last ? FormattableString.Invariant($"from {first}") : FormattableString.Invariant($"from {first} to {last}"));
        return $"{Say.Count(corpus.Papers.Length, "paper")} {string.Join(", ", parts)}.";
    }

    private static string Secondary(int fields)
        => fields == 0 ? "" : $" (and {Say.Number(fields)} that {(fields == 1 ? "is" : "are")} no paper’s main field)";
}
