namespace PaperGraph.Linking.Tags;

/// <summary>What is believed about tags between two rounds: how often each is used, and how new ones look.</summary>
/// <remarks>
/// A run of words t of length l scores Σ_o ρ(o)·p(t|o)/π(t) over the origins o, times P(kind|inside a tag) for each gap in it and
/// P(kind|between tags) for the gap after it; π is the product of the words' shares, and ρ the shares of the origins.
/// Used: max(n(t)-d, 0)/N, with n the uses in all other lines (leave one out), N all uses, and d the discount.
/// Listed: the same in the vocabulary, without discount. New: π(t)·q(l)·fit(t), with q the share of lengths and fit from
/// <see cref="WordBoundaries"/>, both over distinct tags, so that frequent ones do not decide how new ones look.
/// Before and after: p(k|Used or Listed)·π(r)·fit(r) for a known tag k and the rest r, because new tags often specialise known ones.
/// A run that starts or ends with a function word ("of", "vs") and is not listed scores less.
/// </remarks>
internal sealed class TagModel
{
    /// <summary>The number of origins.</summary>
    public const int Origins = (int)TagOrigin.TwoAfter + 1;

    /// <summary>What a tag's count loses, without which two neighbouring tags that occur together twice would become one.</summary>
    private const double Discount = 0.9;

    /// <summary>What a tag loses at each end that is a function word.</summary>
    private const double BrokenEnd = 1e-3;

    /// <summary>The shares of the origins at first, and how many tags they weigh later.</summary>
    private static readonly double[] FirstOrigins = [0.5, 0.1, 0.34, 0.02, 0.01, 0.02, 0.01];
    private const double OriginSmoothing = 20;

    /// <summary>How fast a tag that is used again stops telling how long new tags are.</summary>
    private const double Familiarity = 2;

    private const double Negligible = 1e-6;
    private const double Smoothing = 0.01;

    private readonly TagCandidates candidates;
    private readonly WordBoundaries boundaries;
    private readonly double[] wordsProduct;
    private readonly double[] wholeness;
    private readonly double[] lengths = [0.2, 0.5, 0.22, 0.06, 0.02];
    private readonly double[] origins = [.. FirstOrigins];
    private readonly double[] within = new double[GapEvidence.Kinds];
    private readonly double[] between = new double[GapEvidence.Kinds];
    private readonly double listedTotal;
    private double[] counts;
    private double total;
    private bool hasCounts;

    /// <summary>Prepares the first round.</summary>
    /// <param name="candidates">What may be a tag.</param>
    /// <param name="settings">The assumptions.</param>
    /// <param name="habits">How words are used in running text.</param>
    public TagModel(TagCandidates candidates, TagSettings settings, WordHabits habits)
    {
        this.candidates = candidates;
        boundaries = new WordBoundaries(candidates.Words, settings, habits);
        wordsProduct = [.. candidates.Candidates.Select(tag => tag.Aggregate(1.0, (product, word) => product * candidates.WordShares[word]))];
        wholeness = [.. Enumerable.Range(0, candidates.Candidates.Count).Select(Wholeness)];
        counts = candidates.VocabularyCounts;
        listedTotal = Math.Max(candidates.VocabularyCounts.Sum(), 1);
    }

    /// <summary>Scores every span of a line; the logarithm of its score, and how much of it comes from each origin.</summary>
    /// <param name="line">The line.</param>
    /// <param name="gaps">The evidence at its gaps.</param>
    /// <param name="own">What the line itself has added to the counts, per first span; null before the first round.</param>
    /// <param name="scores">Receives the scores by span.</param>
    /// <param name="shares">Receives by span and origin the share of the score.</param>
    public void Score(CandidateLine line, GapKind[] gaps, double[]? own, Span<double> scores, Span<double> shares)
    {
        var words = line.Words.Length;
        for (var start = 0; start < words; start++)
        {
            var inside = 0.0;
            for (var length = 1; length <= Math.Min(TagCandidates.MostWords, words - start); length++)
            {
                var span = CandidateLine.Span(start, length);
                var end = start + length;
                if (length > 1) inside += within[(int)gaps[end - 2]];
                var after = end < words ? between[(int)gaps[end - 1]] : 0;
                var score = own is null ? FirstScore(line.Spans[span]) : ScoreTag(line, start, length, own, shares.Slice(span * Origins, Origins));
                scores[span] = Math.Log(score * wholeness[line.Spans[span]]) + inside + after;
            }
        }
    }

    /// <summary>Takes over what a round found.</summary>
    public void Update(TagStatistics found)
    {
        counts = found.Counts;
        total = counts.Sum();
        if (hasCounts)
        {
            for (var i = 0; i < Origins; i++) origins[i] = (found.Origins[i] + OriginSmoothing * FirstOrigins[i]) / (found.Origins.Sum() + OriginSmoothing);
        }
        hasCounts = true;
        TakeLogShares(found.Within, within);
        TakeLogShares(found.Between, between);
        CountNewTags();
    }

    private void CountNewTags()
    {
        boundaries.Count(Enumerable.Range(0, counts.Length)
            .Select(i => (Tag: candidates.Candidates[i], Weight: Presence(counts[i] + candidates.VocabularyCounts[i])))
            .Where(tag => tag.Weight > Negligible));
        Array.Fill(lengths, Smoothing);
        for (var i = 0; i < counts.Length; i++) lengths[candidates.Candidates[i].Length - 1] += Presence(counts[i]) * Math.Exp(-Familiarity * Math.Max(counts[i] - 1, 0));
        var sum = lengths.Sum();
        for (var i = 0; i < lengths.Length; i++) lengths[i] /= sum;
    }

    private double ScoreTag(CandidateLine line, int start, int length, double[] own, Span<double> shares)
    {
        var span = CandidateLine.Span(start, length);
        var tag = line.Spans[span];
        var words = candidates.Candidates[tag];
        var left = Presence(counts[tag]) - Presence(Others(line, span, own));
        if (candidates.VocabularyCounts[tag] > 0) left = 0;
        shares.Clear();
        shares[(int)TagOrigin.Used] = origins[(int)TagOrigin.Used] * Used(line, span, own);
        shares[(int)TagOrigin.Listed] = origins[(int)TagOrigin.Listed] * Listed(tag);
        shares[(int)TagOrigin.New] = origins[(int)TagOrigin.New] * lengths[length - 1] * boundaries.Fit(words, 0, length, left);
        for (var rest = 1; rest <= Math.Min(2, length - 1); rest++)
        {
            var (before, after) = ((int)TagOrigin.OneBefore + rest - 1, (int)TagOrigin.OneAfter + rest - 1);
            var (last, first) = (Known(line, CandidateLine.Span(start + rest, length - rest), own), Known(line, CandidateLine.Span(start, length - rest), own));
            if (last > 0) shares[before] = origins[before] * last * boundaries.Fit(words, 0, rest, left);
            if (first > 0) shares[after] = origins[after] * first * boundaries.Fit(words, length - rest, rest, left);
        }
        var sum = 0.0;
        foreach (var share in shares) sum += share;
        for (var i = 0; i < shares.Length; i++) shares[i] /= sum;
        return sum;
    }

    private double Known(CandidateLine line, int span, double[] own) => Used(line, span, own) + Listed(line.Spans[span]);

    private double Used(CandidateLine line, int span, double[] own)
    {
        var others = Others(line, span, own) - Discount;
        return others > 0 ? others / (total * wordsProduct[line.Spans[span]]) : 0;
    }

    private double Listed(int tag) => candidates.VocabularyCounts[tag] / (listedTotal * wordsProduct[tag]);

    private double Others(CandidateLine line, int span, double[] own)
    {
        var mine = own[line.FirstSpans[span]];
        return mine > Negligible ? Math.Max(counts[line.Spans[span]] - mine, 0) : counts[line.Spans[span]];
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

    private static void TakeLogShares(double[] from, double[] to)
    {
        var sum = from.Sum() + Smoothing * from.Length;
        for (var i = 0; i < to.Length; i++) to[i] = Math.Log((from[i] + Smoothing) / sum);
    }
}
