namespace PaperGraph.Extraction.Pages.Listings;

/// <summary>Finds the most likely reading of a page as a sequence of cards.</summary>
/// <remarks>
/// A profile hidden Markov model: the states are the parts of a card in the order of the layout. From a state the page goes on to a later one of the
/// same card, skipping missing parts, or to any one of the next card; a paragraph may continue the abstract, and a line of no part leaves the state
/// as it is: at a price where the card goes on after it, so that each part is entered either to go on or as the last one. The cheapest path is found by dynamic programming (A. J. Viterbi 1967, doi:10.1109/TIT.1967.1054010) in time lines × parts²;
/// ties go to the lowest state. Krogh et al. 1994, doi:10.1006/jmbi.1994.1104, describe such profiles.
/// </remarks>
internal sealed class CardDecoder
{
    private const byte Other = 255;
    private const byte More = 254;

    /// <summary>What it costs that a line of no part stands within a card, not between cards.</summary>
    private const double Inside = 1;

    private readonly CardLayout layout;
    private readonly int parts;

    /// <summary>From each state, and from before the first card (the last row), to each state.</summary>
    private readonly double[] steps;
    private readonly double[] ends;

    public CardDecoder(CardLayout layout)
    {
        this.layout = layout;
        parts = layout.Order.Length;
        (steps, ends) = (new double[(parts + 1) * parts], new double[parts]);
        for (var from = 0; from <= parts; from++)
        {
            for (var to = 0; to < parts; to++)
            {
                var sameCard = from < to;
                steps[from * parts + to] = layout.Present[(int)layout.Order[to]] + (sameCard ? Skip(from + 1, to) : Skip(0, to) + (from < parts ? Skip(from + 1, parts) : 0));
            }
            if (from < parts) ends[from] = Skip(from + 1, parts);
        }
    }

    /// <summary>The cost of the cheapest reading of some lines; infinite when it is above <paramref name="limit"/>.</summary>
    public double Cost(LineCosts lines, ReadOnlySpan<int> chosen, double limit) => Run(lines, chosen, [], limit).Cost;

    /// <summary>The cheapest reading of all lines: for each its part and whether it opens a card; null for a line that is no part of one.</summary>
    public LineReading?[] Decode(LineCosts lines)
    {
        var all = Enumerable.Range(0, lines.Lines.Length).ToArray();
        var width = 2 * (parts + 1);
        var back = new byte[all.Length * width];
        var (_, state) = Run(lines, all, back, double.PositiveInfinity);
        var goesOn = false;
        var readings = new LineReading?[all.Length];
        for (var line = all.Length - 1; line >= 0; line--)
        {
            var from = back[line * width + (goesOn ? 0 : parts + 1) + state];
            if (from == Other) continue;
            var opensCard = from != More && (from == parts || from >= state);
            readings[line] = new LineReading(layout.Order[state], opensCard);
            goesOn = !opensCard;
            if (from != More) state = from;
        }
        return readings;
    }

    private double Skip(int from, int to)
    {
        var sum = 0.0;
        for (var at = from; at < to; at++) sum += layout.Missing[(int)layout.Order[at]];
        return sum;
    }

    private (double Cost, int State) Run(LineCosts lines, ReadOnlySpan<int> chosen, Span<byte> back, double limit)
    {
        var width = 2 * (parts + 1);
        var (costs, next) = (new double[width], new double[width]);
        Array.Fill(costs, double.PositiveInfinity);
        costs[^1] = 0;
        for (var i = 0; i < chosen.Length; i++)
        {
            Step(lines, chosen[i], costs, next, back.IsEmpty ? [] : back.Slice(i * width, width));
            (costs, next) = (next, costs);
            if (costs.Min() > limit) return (double.PositiveInfinity, 0);
        }
        var closed = costs.AsSpan(parts + 1);
        for (var state = 0; state < parts; state++) closed[state] += ends[state];
        var best = 0;
        for (var state = 1; state <= parts; state++)
            if (closed[state] < closed[best]) best = state;
        return (closed[best], best);
    }

    /// <summary>One line: <paramref name="costs"/> holds the cheapest way to each state whose card goes on, then to each whose card is at its end.</summary>
    private void Step(LineCosts lines, int line, double[] costs, double[] next, Span<byte> back)
    {
        var other = lines.OfOther(line);
        for (var to = 0; to <= parts; to++)
        {
            var (best, from) = (double.PositiveInfinity, Other);
            if (to < parts)
            {
                var part = layout.Order[to];
                var fit = lines.Of(line, part);
                for (var state = 0; state <= parts; state++)
                {
                    var cost = costs[state < to ? state : parts + 1 + state] + steps[state * parts + to] + fit;
                    if (cost < best) (best, from) = (cost, (byte)state);
                }
                if (part == CardPart.Abstract && costs[to] + lines.OfMore(line) < best) (best, from) = (costs[to] + lines.OfMore(line), More);
            }
            Keep(to, costs[to] + other + Inside, back);
            Keep(parts + 1 + to, costs[parts + 1 + to] + other, back);

            void Keep(int state, double leftOut, Span<byte> back)
            {
                next[state] = Math.Min(best, leftOut);
                if (!back.IsEmpty) back[state] = leftOut <= best ? Other : from;
            }
        }
    }
}

/// <summary>What a line of a listing is.</summary>
/// <param name="Part">The part of the card.</param>
/// <param name="OpensCard">Whether it is the first line of its card.</param>
internal readonly record struct LineReading(CardPart Part, bool OpensCard);
