namespace PaperGraph.Linking.Tags;

/// <summary>A set of lines with all that does not change from round to round.</summary>
/// <param name="Candidates">What may be a tag.</param>
/// <param name="Gaps">The evidence of running text at the gaps of each line.</param>
/// <param name="Habits">How running text uses words.</param>
internal sealed record LineEvidence(TagCandidates Candidates, GapKind[][] Gaps, WordHabits Habits)
{
    /// <summary>Collects the evidence for lines.</summary>
    public static LineEvidence Collect(IReadOnlyList<TagLine> lines, IReadOnlyDictionary<string, int> vocabulary)
    {
        var text = new RunningText(lines);
        return new LineEvidence(new TagCandidates([.. lines.Select(line => line.Text)], vocabulary), GapEvidence.Collect(lines, text), new WordHabits(text));
    }
}
