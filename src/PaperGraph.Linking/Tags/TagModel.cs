using System.Collections.Frozen;

namespace PaperGraph.Linking.Tags;

/// <summary>What is believed about tags between two rounds: how often each is used, and how new ones look.</summary>
/// <remarks>
/// A run of words t of length l scores (1-ρ)·max(n(t)-d, 0)/(N·π(t)) + ρ·q(l)·fit(t), times the evidence of the gaps in it and
/// after it. n counts the uses in all other lines (leave one out), N all uses, π is the product of the words' shares,
/// d a discount without which two neighbouring tags that occur together twice would become one, ρ the share of tags that
/// occur once, q the share of lengths among them, and fit comes from <see cref="WordBoundaries"/>. A run that starts or ends with
/// a function word ("of", "vs") and is no tag that some source delimits scores less. Statistics of new tags are over distinct tags, so that frequent ones
/// do not decide how new ones look.
/// </remarks>
internal sealed class TagModel
{
    private const double Discount = 0.75;

    /// <summary>How fast a tag that is used again stops telling how new tags look.</summary>
    private const double Familiarity = 2;

    /// <summary>What a tag loses at each end that is a function word.</summary>
    private const double BrokenEnd = 1e-3;

    private static readonly FrozenSet<string> FunctionWords =
        ["a", "an", "and", "as", "at", "between", "by", "for", "from", "in", "into", "of", "on", "or", "over", "per", "than", "the", "to", "under", "using", "versus", "via", "vs", "vs.", "with", "without"];

    private const double LeastShare = 0.05;
    private const double MostShare = 0.8;
    private const double Negligible = 1e-6;
    private const double Smoothing = 0.01;

    private readonly TagCandidates candidates;
    private readonly WordBoundaries boundaries;
    private readonly double[] wordsProduct;
    private readonly double[] wholeness;
    private readonly double[] within = new double[TextEvidence.Kinds];
    private readonly double[] between = new double[TextEvidence.Kinds];

    private double[] counts;
    private double[] lengths = [0.2, 0.5, 0.22, 0.06, 0.02];
    private double total;
    private double newShare = 0.4;
    private bool hasCounts;

    public TagModel(TagCandidates candidates)
    {
        this.candidates = candidates;
        boundaries = new WordBoundaries(candidates.Words);
        wordsProduct = [.. candidates.Candidates.Select(tag => tag.Aggregate(1.0, (product, word) => product * candidates.WordShares[word]))];
        wholeness = [.. Enumerable.Range(0, candidates.Candidates.Count).Select(Wholeness)];
        counts = candidates.VocabularyCounts;
        Array.Fill(within, 1.0 / TextEvidence.Kinds);
        Array.Fill(between, 1.0 / TextEvidence.Kinds);
    }

    /// <summary>Scores every span of a line; the logarithm of its score, and how much of it comes from being new.</summary>
    /// <param name="line">The line.</param>
    /// <param name="evidence">The evidence at its gaps.</param>
    /// <param name="own">What the line itself has added to the counts, per first span; null before the first round.</param>
    /// <param name="scores">Receives the scores by span.</param>
    /// <param name="newness">Receives by span the share of the score that a new tag has.</param>
    public void Score(CandidateLine line, byte[] evidence, double[]? own, Span<double> scores, Span<double> newness)
    {
        var words = line.Words.Length;
        for (var start = 0; start < words; start++)
        {
            var inside = 0.0;
            for (var length = 1; length <= Math.Min(TagCandidates.MostWords, words - start); length++)
            {
                var span = CandidateLine.Span(start, length);
                var end = start + length;
                if (length > 1) inside += Math.Log(within[evidence[end - 2]]);
                var after = end < words ? Math.Log(between[evidence[end - 1]]) : 0;
                var score = hasCounts ? ScoreTag(line.Spans[span], own![line.FirstSpans[span]], out newness[span]) : FirstScore(line.Spans[span]);
                scores[span] = Math.Log(score * wholeness[line.Spans[span]]) + inside + after;
            }
        }
    }

    /// <summary>Takes over what a round found.</summary>
    public void Update(TagStatistics found)
    {
        counts = found.Counts;
        for (var i = 0; i < counts.Length; i++) counts[i] += candidates.VocabularyCounts[i];
        total = counts.Sum();
        if (hasCounts) newShare = Math.Clamp(found.New / total, LeastShare, MostShare);
        hasCounts = true;
        Normalize(found.Within, within);
        Normalize(found.Between, between);
        CountNewTags();
    }

    private void CountNewTags()
    {
        boundaries.Count(Enumerable.Range(0, counts.Length).Where(i => counts[i] > Negligible).Select(i => (candidates.Candidates[i], Presence(counts[i]))));
        lengths = new double[TagCandidates.MostWords];
        Array.Fill(lengths, Smoothing);
        for (var i = 0; i < counts.Length; i++)
        {
            lengths[candidates.Candidates[i].Length - 1] += Presence(counts[i]) * Math.Exp(-Familiarity * Math.Max(counts[i] - 1, 0));
        }
        Normalize(lengths, lengths);
    }

    private double ScoreTag(int tag, double own, out double newness)
    {
        var others = own > Negligible ? Math.Max(counts[tag] - own, 0) : counts[tag];
        var words = candidates.Candidates[tag];
        var known = (1 - newShare) * Math.Max(others - Discount, 0) / (total * wordsProduct[tag]);
        var fresh = newShare * lengths[words.Length - 1] * boundaries.Fit(words, Presence(counts[tag]) - Presence(others));
        newness = fresh / (known + fresh);
        return known + fresh;
    }

    /// <summary>Before anything is known, runs of words that recur are the better tags.</summary>
    private double FirstScore(int tag)
    {
        const double once = 0.3;
        var words = candidates.Candidates[tag].Length;
        return lengths[words - 1] * (candidates.Occurrences[tag] - 1 + candidates.VocabularyCounts[tag] + once) / (wordsProduct[tag] * Math.Pow(candidates.Lines.Length, words));
    }

    /// <summary>A factor below 1 for each end that is a function word: such words join what stands on both sides.</summary>
    private double Wholeness(int tag)
    {
        if (candidates.VocabularyCounts[tag] > 0) return 1;
        var words = candidates.Candidates[tag];
        return (FunctionWords.Contains(candidates.Words[words[0]]) ? BrokenEnd : 1) * (FunctionWords.Contains(candidates.Words[words[^1]]) ? BrokenEnd : 1);
    }

    private static double Presence(double count) => Math.Min(count, 1);

    private static void Normalize(double[] from, double[] to)
    {
        var sum = from.Sum();
        for (var i = 0; i < to.Length; i++) to[i] = from[i] / sum;
    }
}

/// <summary>What one round over all lines adds up.</summary>
internal sealed class TagStatistics
{
    public TagStatistics(int candidates)
    {
        Counts = new double[candidates];
        Array.Fill(Within, 0.01);
        Array.Fill(Between, 0.01);
    }

    /// <summary>Expected uses per candidate.</summary>
    public double[] Counts { get; }

    /// <summary>Expected gaps inside tags, per kind of evidence.</summary>
    public double[] Within { get; } = new double[TextEvidence.Kinds];

    /// <summary>Expected gaps between tags, per kind of evidence.</summary>
    public double[] Between { get; } = new double[TextEvidence.Kinds];

    /// <summary>Expected uses that are new tags.</summary>
    public double New { get; set; }

    /// <summary>The logarithm of the likelihood of all lines.</summary>
    public double LogLikelihood { get; set; }
}
