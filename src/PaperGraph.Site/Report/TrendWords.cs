using System.Collections.Immutable;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Report;

/// <summary>What may be said about change over the years.</summary>
internal static class TrendWords
{
    /// <summary>What was tested, and what came of it.</summary>
    public static string Sentence(IReadOnlyCollection<PairRow> pairs)
    {
        var tested = pairs.Count(pair => pair.Trend is not null);
        ImmutableArray<(string Name, TrendRow Trend)> topics = [.. pairs.SelectMany(pair => pair.BridgeTopics).Where(topic => topic.Trend is not null && topic is { CommonToSeveral: false, EnoughEvidence: true })
            .DistinctBy(topic => topic.Id).Select(topic => (topic.Name, topic.Trend!))];
        if (tested == 0 && topics.Length == 0) return "Too few dated papers to test for a trend.";
        var subject = $"Tested for a trend, with the growth of the fields themselves taken out: {Say.Count(tested, "pair")} of fields and {Say.Count(topics.Length, "bridge topic")} with ten or more dated papers. ";
        var reliable = pairs.Where(pair => pair.Trend is { IsReliable: true }).Select(pair => ($"{pair.FieldA.Name} – {pair.FieldB.Name}", pair.Trend!))
            .Concat(topics.Where(topic => topic.Trend.IsReliable)).ToList();
        if (reliable.Count == 0) return subject + "No reliable trend: none has q < 0.05.";
        return subject + string.Join(" ", new[] { Direction("Rising", reliable, rising: true), Direction("Falling", reliable, rising: false) }.OfType<string>())
            + " Papers count as independent of each other here, so a single prolific research team can make a trend.";
    }

    private static string? Direction(string word, List<(string Name, TrendRow Trend)> reliable, bool rising)
    {
        var names = reliable.Where(entry => entry.Trend.ZScore > 0 == rising).OrderBy(entry => entry.Trend.QValue).ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => $"{entry.Name} ({Say.WithQ(entry.Trend.QValue)})").ToList();
        return names.Count == 0 ? null : $"{word}: {Say.List(names)}.";
    }
}
