namespace PaperGraph.Linking.Tags;

/// <summary>All ways to cut one line into a number of tags, with the sums and maxima over them.</summary>
/// <remarks>
/// A cut with k tags weighs Π score(tag) · prior(k). For n words all sums and maxima take O(n·K·5) for at most K tags.
/// Each state, a position with a number of tags before it, has as its level the weight of the best way to it. Sums are kept in
/// units of the levels and spans weigh what they lose against them, at most 1 and exactly 1 on a best way: nothing overflows,
/// and the best cut never underflows, however far the scores lie apart.
/// </remarks>
/// <param name="prior">The probability of each number of tags, by number.</param>
internal sealed class SpanLattice(double[] prior)
{
    private const int MostWords = TagCandidates.MostWords;

    /// <summary>By state, and for two ways each, the logarithm of the weight and where the way comes from.</summary>
    private double[] best = [];
    private int[] from = [];

    /// <summary>By span and number of tags before it.</summary>
    private double[] weights = [];
    private double[] scores = [];
    private double[] forward = [];
    private double[] backward = [];

    /// <summary>The logarithm of the weight of the best cut.</summary>
    private double bestCut;
    private int words;
    private int mostTags;

    /// <summary>The logarithm of the sum over all cuts.</summary>
    public double LogSum { get; private set; }

    /// <summary>Takes a line's scores, finite, in logarithms by span.</summary>
    public void Load(ReadOnlySpan<double> lineScores, int wordCount)
    {
        words = wordCount;
        mostTags = Math.Min(words, Math.Max(prior.Length - 1, (words + MostWords - 1) / MostWords));
        Ensure(ref scores, words * MostWords);
        lineScores[..(words * MostWords)].CopyTo(scores);
        FindBest();
        bestCut = Enumerable.Range(1, mostTags).Max(tags => Level(words, tags) + Math.Log(Prior(tags)));
        Weigh();
        SumForward();
        SumBackward();
        LogSum = Math.Log(backward[State(0, 0)]) + bestCut;
    }

    /// <summary>The probability that the span is one tag of the line.</summary>
    public double Probability(int start, int length)
    {
        var sum = 0.0;
        for (var tags = Fewest(start); tags <= Most(start); tags++)
        {
            sum += forward[State(start, tags)] * weights[Weight(CandidateLine.Span(start, length), tags)] * backward[State(start + length, tags + 1)];
        }
        return Math.Min(sum / backward[State(0, 0)], 1);
    }

    /// <summary>The probability that the line has so many tags.</summary>
    public double Probability(int tags)
    {
        if (tags > mostTags) return 0;
        if (tags < prior.Length - 1) return EndProbability(tags);
        var sum = 0.0;
        for (var more = tags; more <= mostTags; more++) sum += EndProbability(more);
        return sum;
    }

    /// <summary>The probability of one cut, given as the ends of its tags.</summary>
    public double Probability(ReadOnlySpan<int> ends)
    {
        var (start, score) = (0, Math.Log(Prior(ends.Length)));
        foreach (var end in ends)
        {
            score += scores[CandidateLine.Span(start, end - start)];
            start = end;
        }
        return Math.Min(Math.Exp(score - LogSum), 1);
    }

    /// <summary>The best two cuts as the ends of their tags, best first; one when there is no other.</summary>
    public int[][] BestTwo() =>
    [
        .. Enumerable.Range(1, mostTags)
            .SelectMany(tags => new[] { (Tags: tags, Slot: State(words, tags) * 2), (Tags: tags, Slot: State(words, tags) * 2 + 1) })
            .Select(end => (end.Slot, Weight: best[end.Slot] + Math.Log(Prior(end.Tags))))
            .Where(end => double.IsFinite(end.Weight))
            .OrderByDescending(end => end.Weight).ThenBy(end => end.Slot)
            .Take(2)
            .Select(end => Trace(end.Slot)),
    ];

    /// <summary>The best two ways to every state.</summary>
    private void FindBest()
    {
        Ensure(ref best, (words + 1) * (mostTags + 1) * 2);
        Ensure(ref from, best.Length);
        Array.Fill(best, double.NegativeInfinity);
        best[0] = 0;
        for (var start = 0; start < words; start++)
        {
            for (var length = 1; length <= Longest(start); length++)
            {
                var score = scores[CandidateLine.Span(start, length)];
                for (var tags = Fewest(start); tags <= Most(start); tags++)
                {
                    var target = State(start + length, tags + 1) * 2;
                    for (var rank = 0; rank < 2; rank++) Offer(target, State(start, tags) * 2 + rank, score);
                }
            }
        }
    }

    private void Offer(int target, int slot, double score)
    {
        var value = best[slot] + score;
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

    private int[] Trace(int slot)
    {
        var ends = new Stack<int>();
        for (; slot / 2 != State(0, 0); slot = from[slot]) ends.Push(slot / 2 / (mostTags + 1));
        return [.. ends];
    }

    /// <summary>What each span loses against the levels of the states between which it lies; 0 where no way leads to it.</summary>
    private void Weigh()
    {
        Ensure(ref weights, words * MostWords * mostTags);
        for (var start = 0; start < words; start++)
        {
            for (var length = 1; length <= Longest(start); length++)
            {
                var span = CandidateLine.Span(start, length);
                for (var tags = Fewest(start); tags <= Most(start); tags++)
                {
                    var level = Level(start, tags);
                    if (double.IsFinite(level)) weights[Weight(span, tags)] = Math.Exp(level + scores[span] - Level(start + length, tags + 1));
                }
            }
        }
    }

    private void SumForward()
    {
        Ensure(ref forward, (words + 1) * (mostTags + 1));
        forward[State(0, 0)] = 1;
        for (var start = 0; start < words; start++)
        {
            for (var length = 1; length <= Longest(start); length++)
            {
                var span = CandidateLine.Span(start, length);
                for (var tags = Fewest(start); tags <= Most(start); tags++) forward[State(start + length, tags + 1)] += forward[State(start, tags)] * weights[Weight(span, tags)];
            }
        }
    }

    private void SumBackward()
    {
        Ensure(ref backward, (words + 1) * (mostTags + 1));
        for (var tags = 1; tags <= mostTags; tags++) backward[State(words, tags)] = Math.Exp(Level(words, tags) + Math.Log(Prior(tags)) - bestCut);
        for (var start = words - 1; start >= 0; start--)
        {
            for (var length = 1; length <= Longest(start); length++)
            {
                var span = CandidateLine.Span(start, length);
                for (var tags = Fewest(start); tags <= Most(start); tags++) backward[State(start, tags)] += weights[Weight(span, tags)] * backward[State(start + length, tags + 1)];
            }
        }
    }

    /// <summary>More tags than the prior knows are as likely as the most that it knows.</summary>
    private double Prior(int tags) => prior[Math.Min(tags, prior.Length - 1)];

    private double EndProbability(int tags) => forward[State(words, tags)] * backward[State(words, tags)] / backward[State(0, 0)];

    private int Longest(int start) => Math.Min(MostWords, words - start);

    /// <summary>The fewest tags that may lie before a position.</summary>
    private static int Fewest(int position) => (position + MostWords - 1) / MostWords;

    /// <summary>The most tags that may lie before a position with at least one after it.</summary>
    private int Most(int position) => Math.Min(position, mostTags - 1);

    private double Level(int position, int tags) => best[State(position, tags) * 2];

    private int Weight(int span, int tags) => span * mostTags + tags;

    private int State(int position, int tags) => position * (mostTags + 1) + tags;

    private static void Ensure<T>(ref T[] array, int length)
    {
        if (array.Length < length) array = new T[length];
        else Array.Clear(array);
    }
}
