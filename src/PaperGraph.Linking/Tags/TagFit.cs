namespace PaperGraph.Linking.Tags;

/// <summary>The rounds of expectation maximisation over a set of lines.</summary>
internal sealed class TagFit
{
    private readonly TagCandidates candidates;
    private readonly byte[][] evidence;
    private readonly TagModel model;
    private readonly SpanLattice lattice;

    /// <summary>Per line, the expected uses of each candidate in the last round, at its first span.</summary>
    private readonly double[]?[] uses;
    private double[] scores = [];
    private double[] newness = [];

    /// <summary>Prepares the first round.</summary>
    /// <param name="candidates">The lines with what may be a tag in them.</param>
    /// <param name="evidence">The evidence at the gaps of each line.</param>
    /// <param name="prior">The probability of each number of tags in a line.</param>
    public TagFit(TagCandidates candidates, byte[][] evidence, double[] prior)
    {
        this.candidates = candidates;
        this.evidence = evidence;
        model = new TagModel(candidates);
        lattice = new SpanLattice(prior);
        uses = new double[candidates.Lines.Length][];
    }

    /// <summary>Cuts every line in all ways under the model, and updates the model; returns the logarithm of the lines' likelihood.</summary>
    public double Round()
    {
        var found = new TagStatistics(candidates.Candidates.Count);
        for (var i = 0; i < candidates.Lines.Length; i++)
        {
            Load(i);
            found.LogLikelihood += lattice.LogSum;
            uses[i] = CountUses(candidates.Lines[i], evidence[i], found);
        }
        model.Update(found);
        return found.LogLikelihood;
    }

    /// <summary>The best cut of a line after the rounds.</summary>
    public TagCut Cut(int i)
    {
        Load(i);
        var words = candidates.Lines[i].Words;
        var (best, second) = lattice.BestTwo();
        var tags = Spans(best.Ends).Select(span => new CutTag(
            Join(words, span),
            Math.Clamp(lattice.Probability(span.Start, span.Length), double.Epsilon, 1)));
        return new TagCut([.. tags], Math.Clamp(best.Probability, double.Epsilon, 1), [.. Spans(second.Ends).Select(span => Join(words, span))]);
    }

    private void Load(int i)
    {
        var line = candidates.Lines[i];
        if (scores.Length < line.Spans.Length) (scores, newness) = (new double[line.Spans.Length], new double[line.Spans.Length]);
        model.Score(line, evidence[i], uses[i], scores, newness);
        lattice.Load(scores, line.Words.Length);
    }

    private double[] CountUses(CandidateLine line, byte[] gaps, TagStatistics found)
    {
        var counted = new double[line.Spans.Length];
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
                found.New += probability * newness[span];
                for (var gap = start; gap < end - 1; gap++) found.Within[gaps[gap]] += probability;
                if (end < words) found.Between[gaps[end - 1]] += probability;
            }
        }
        return counted;
    }

    private static IEnumerable<(int Start, int Length)> Spans(int[] ends) => ends.Select((end, i) => i == 0 ? (0, end) : (ends[i - 1], end - ends[i - 1]));

    private static string Join(string[] words, (int Start, int Length) span) => string.Join(' ', words, span.Start, span.Length);
}
