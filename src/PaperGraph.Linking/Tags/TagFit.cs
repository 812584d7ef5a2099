namespace PaperGraph.Linking.Tags;

/// <summary>The rounds of expectation maximisation over a set of lines under one member's assumptions.</summary>
internal sealed class TagFit
{
    private readonly LineEvidence evidence;
    private readonly TagModel model;
    private readonly TagsPerLine tagsPerLine;
    private readonly SpanLattice lattice;

    /// <summary>Per line, the expected uses of each candidate in the last round, at its first span.</summary>
    private readonly double[]?[] uses;
    private double[] scores = [];
    private double[] shares = [];

    /// <summary>Prepares the first round.</summary>
    /// <param name="evidence">The lines and what is known about them.</param>
    /// <param name="tagsPerLine">The probability of each number of tags in a line, at first.</param>
    /// <param name="settings">The assumptions.</param>
    public TagFit(LineEvidence evidence, TagsPerLine tagsPerLine, TagSettings settings)
    {
        this.evidence = evidence;
        this.tagsPerLine = tagsPerLine;
        model = new TagModel(evidence.Candidates, settings, evidence.Habits);
        lattice = new SpanLattice(tagsPerLine.Prior);
        uses = new double[evidence.Candidates.Lines.Length][];
    }

    /// <summary>Cuts every line in all ways under the model, and updates the model; returns the logarithm of the lines' likelihood.</summary>
    public double Round()
    {
        var found = new TagStatistics(evidence.Candidates.Candidates.Count, tagsPerLine.Prior.Length - 1);
        for (var i = 0; i < evidence.Candidates.Lines.Length; i++)
        {
            Load(i);
            found.LogLikelihood += lattice.LogSum;
            for (var tags = 1; tags < found.TagsPerLine.Length; tags++) found.TagsPerLine[tags] += lattice.Probability(tags);
            CountUses(evidence.Candidates.Lines[i], evidence.Gaps[i], uses[i] ??= new double[evidence.Candidates.Lines[i].Spans.Length], found);
        }
        model.Update(found);
        tagsPerLine.Update(found.TagsPerLine);
        return found.LogLikelihood;
    }

    /// <summary>The lattice with all ways to cut a line after the rounds; it serves until the next call.</summary>
    public SpanLattice Load(int i)
    {
        var line = evidence.Candidates.Lines[i];
        if (scores.Length < line.Spans.Length) (scores, shares) = (new double[line.Spans.Length], new double[line.Spans.Length * TagModel.Origins]);
        model.Score(line, evidence.Gaps[i], uses[i], scores, shares);
        lattice.Load(scores, line.Words.Length);
        return lattice;
    }

    private void CountUses(CandidateLine line, GapKind[] gaps, double[] counted, TagStatistics found)
    {
        Array.Clear(counted);
        var words = line.Words.Length;
        for (var start = 0; start < words; start++)
        {
            for (var length = 1; length <= Math.Min(TagCandidates.MostWords, words - start); length++)
            {
                var probability = lattice.Probability(start, length);
                if (probability <= 0) continue;
                var span = CandidateLine.Span(start, length);
                var end = start + length;
                counted[line.FirstSpans[span]] += probability;
                found.Counts[line.Spans[span]] += probability;
                for (var origin = 0; origin < TagModel.Origins; origin++) found.Origins[origin] += probability * shares[span * TagModel.Origins + origin];
                for (var gap = start; gap < end - 1; gap++) found.Within[(int)gaps[gap]] += probability;
                if (end < words) found.Between[(int)gaps[end - 1]] += probability;
            }
        }
    }
}
