namespace PaperGraph.Linking.Tags;

/// <summary>All ways to cut one line into a number of tags, with the sums and maxima over them.</summary>
/// <remarks>
/// A cut with k tags weighs Π score(tag) · prior(k). For n words all sums and maxima take O(n·K·5) for at most K tags.
/// Scores are scaled by the weight of the best cut without prior, so that nothing under- or overflows.
/// </remarks>
internal sealed class SpanLattice(double[] prior)
{
    private const int MostWords = TagCandidates.MostWords;

    private double[] weights = [];
    private double[] forward = [];
    private double[] backward = [];
    private double scale;
    private int words;
    private int mostTags;

    /// <summary>The logarithm of the sum over all cuts.</summary>
    public double LogSum { get; private set; }

    /// <summary>Takes a line's scores, in logarithms by span.</summary>
    public void Load(ReadOnlySpan<double> scores, int wordCount)
    {
        words = wordCount;
        mostTags = Math.Min(words, Math.Max(prior.Length - 1, (words + MostWords - 1) / MostWords));
        scale = BestFreeCut(scores) / words;
        Ensure(ref weights, words * MostWords);
        for (var start = 0; start < words; start++)
        {
            for (var length = 1; length <= Longest(start); length++)
            {
                var span = CandidateLine.Span(start, length);
                weights[span] = Math.Exp(scores[span] - scale * length);
            }
        }
        SumForward();
        SumBackward();
        LogSum = Math.Log(backward[State(0, 0)]) + scale * words;
    }

    /// <summary>The probability that the span is one tag of the line.</summary>
    public double Probability(int start, int length)
    {
        var sum = 0.0;
        for (var tags = 0; tags < mostTags; tags++) sum += forward[State(start, tags)] * backward[State(start + length, tags + 1)];
        return Math.Min(sum * weights[CandidateLine.Span(start, length)] / backward[State(0, 0)], 1);
    }

    /// <summary>The best two cuts as the ends of their tags, with their probabilities; the second is empty when there is one cut only.</summary>
    public ((int[] Ends, double Probability) Best, (int[] Ends, double Probability) Second) BestTwo()
    {
        var best = new double[(words + 1) * (mostTags + 1) * 2];
        var from = new int[best.Length];
        best[0] = 1;
        for (var start = 0; start < words; start++)
        {
            for (var tags = 0; tags < mostTags; tags++)
            {
                for (var length = 1; length <= Longest(start); length++)
                {
                    var target = State(start + length, tags + 1) * 2;
                    var weight = weights[CandidateLine.Span(start, length)];
                    for (var rank = 0; rank < 2; rank++) Offer(best, from, target, State(start, tags) * 2 + rank, weight);
                }
            }
        }
        var last = Enumerable.Range(1, mostTags)
            .SelectMany(tags => new[] { (Tags: tags, Slot: State(words, tags) * 2), (Tags: tags, Slot: State(words, tags) * 2 + 1) })
            .Select(end => (end.Slot, Weight: best[end.Slot] * Prior(end.Tags)))
            .Where(end => end.Weight > 0)
            .OrderByDescending(end => end.Weight).ThenBy(end => end.Slot)
            .Take(2)
            .Select(end => (Trace(from, end.Slot), end.Weight / backward[State(0, 0)]))
            .ToList();
        return (last[0], last.Count > 1 ? last[1] : ([], 0));
    }

    private static void Offer(double[] best, int[] from, int target, int slot, double weight)
    {
        var value = best[slot] * weight;
        if (value > best[target])
        {
            (best[target + 1], from[target + 1]) = (best[target], from[target]);
            (best[target], from[target]) = (value, slot);
        }
        else if (value > best[target + 1])
        {
            (best[target + 1], from[target + 1]) = (value, slot);
        }
    }

    private int[] Trace(int[] from, int slot)
    {
        var ends = new Stack<int>();
        for (; slot / 2 != State(0, 0); slot = from[slot]) ends.Push(slot / 2 / (mostTags + 1));
        return [.. ends];
    }

    private double BestFreeCut(ReadOnlySpan<double> scores)
    {
        var best = new double[words + 1];
        Array.Fill(best, double.NegativeInfinity, 1, words);
        for (var start = 0; start < words; start++)
        {
            for (var length = 1; length <= Longest(start); length++)
            {
                best[start + length] = Math.Max(best[start + length], best[start] + scores[CandidateLine.Span(start, length)]);
            }
        }
        return best[words];
    }

    private void SumForward()
    {
        Ensure(ref forward, (words + 1) * (mostTags + 1));
        forward[State(0, 0)] = 1;
        for (var start = 0; start < words; start++)
        {
            for (var length = 1; length <= Longest(start); length++)
            {
                var weight = weights[CandidateLine.Span(start, length)];
                for (var tags = 0; tags < mostTags; tags++) forward[State(start + length, tags + 1)] += forward[State(start, tags)] * weight;
            }
        }
    }

    private void SumBackward()
    {
        Ensure(ref backward, (words + 1) * (mostTags + 1));
        for (var tags = 1; tags <= mostTags; tags++) backward[State(words, tags)] = Prior(tags);
        for (var start = words - 1; start >= 0; start--)
        {
            for (var length = 1; length <= Longest(start); length++)
            {
                var weight = weights[CandidateLine.Span(start, length)];
                for (var tags = 0; tags < mostTags; tags++) backward[State(start, tags)] += weight * backward[State(start + length, tags + 1)];
            }
        }
    }

    /// <summary>More tags than the prior knows are as likely as the most that it knows.</summary>
    private double Prior(int tags) => prior[Math.Min(tags, prior.Length - 1)];

    private int Longest(int start) => Math.Min(MostWords, words - start);

    private int State(int position, int tags) => position * (mostTags + 1) + tags;

    private static void Ensure(ref double[] array, int length)
    {
        if (array.Length < length) array = new double[length];
        else Array.Clear(array);
    }
}
