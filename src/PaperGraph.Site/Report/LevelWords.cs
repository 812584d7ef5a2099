using PaperGraph.Site.Text;

namespace PaperGraph.Site.Report;

/// <summary>Which pairs of fields lie off the usual level, in the words of the summary.</summary>
internal static class LevelWords
{
    private const string FewTeams = "may rest on few teams, since the interval by research teams does not exclude 1";

    /// <summary>What a reader should take away, in one sentence; null where no pair was compared with others.</summary>
    public static string? Conclusion(IReadOnlyCollection<PairRow> pairs)
    {
        var judged = pairs.Where(pair => pair.IsJudged).ToList();
        if (judged.Count < 2) return null;
        var most = judged.Where(pair => pair.Verdict == Verdict.Above).MaxBy(pair => pair.Ratio);
        var least = judged.Where(pair => pair.Verdict == Verdict.Below).MinBy(pair => pair.Ratio);
        if (most is null && least is null) return $"In short: no two of these fields stand out; none of the {Say.Count(judged.Count, "pair")} uses each other's topics clearly more or less than is usual here.";
        var topics = most?.BridgeTopics.Where(topic => topic.IsReliable).Take(3).Select(topic => topic.Name).ToList() ?? [];
        var closest = most is null ? null : $"{most.FieldA.Name} and {most.FieldB.Name} connect most{Times(most)}{(topics.Count == 0 ? "" : ", through " + Say.List(topics))}";
        var farthest = least is null ? null : $"{least.FieldA.Name} and {least.FieldB.Name} {(most is null ? "connect " : "")}least{Times(least)}";
        return $"In short: {string.Join("; ", new[] { closest, farthest }.OfType<string>())}.";
    }

    /// <summary>The pairs that lie off the usual level on one side: first those whose intervals both exclude 1, then the others, with what speaks against them.</summary>
    /// <param name="pairs">The pairs, at least one.</param>
    /// <param name="level">On which side, such as <c>more than usual</c>.</param>
    public static string OffLevel(IReadOnlyCollection<PairRow> pairs, string level)
    {
        var reliable = pairs.Where(pair => pair.IsReliable).ToList();
        var doubtful = pairs.Where(pair => !pair.IsReliable).ToList();
        return string.Join(" ", new[]
        {
            reliable.Count == 0 ? null : $"{Opening(reliable)} reliably {level} (q < 0.05): {Named(reliable)}.",
            doubtful.Count == 0 ? null : $"{Opening(doubtful)} {level} (q < 0.05), but {(doubtful.Count == 1 ? "it " : "they ")}{FewTeams}: {Named(doubtful)}.",
        }.OfType<string>());
    }

    /// <summary>What speaks against a single pair that lies off the usual level; empty for nothing.</summary>
    public static string Caveat(PairRow pair) => pair.Verdict is Verdict.Above or Verdict.Below && !pair.IsReliable ? $"; it {FewTeams}" : "";

    private static string Opening(List<PairRow> pairs) => Say.Opening(pairs.Count, "pair of fields uses each other's topics", "pairs of fields use each other's topics");

    private static string Times(PairRow pair) => $" ({Say.Decimal(pair.Ratio)} times the usual level{(pair.IsReliable ? "" : ", perhaps by few teams")})";

    private static string Named(List<PairRow> pairs)
    {
        var names = pairs.Take(3).Select(pair => $"{pair.FieldA.Name} – {pair.FieldB.Name} ({Say.Decimal(pair.Ratio)} times the usual level)").ToList();
        if (pairs.Count > 3) names.Add($"{Say.Number(pairs.Count - 3)} more");
        return Say.List(names);
    }
}
