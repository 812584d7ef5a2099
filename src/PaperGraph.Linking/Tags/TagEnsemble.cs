namespace PaperGraph.Linking.Tags;

/// <summary>Several fits under different assumptions, and the cuts that they believe in together.</summary>
/// <remarks>
/// The probability of a cut is its mean over the members, so that what only some assumptions support is held with less
/// confidence. A line is cut in the most probable way among the best two of each member. Members do not see each
/// other, so two threads give the same result as one.
/// </remarks>
internal sealed class TagEnsemble
{
    private static readonly ParallelOptions TwoThreads = new() { MaxDegreeOfParallelism = 2 };

    private readonly LineEvidence evidence;
    private readonly TagFit[] members;

    private TagEnsemble(LineEvidence evidence, TagFit[] members)
    {
        this.evidence = evidence;
        this.members = members;
    }

    /// <summary>Fits all members.</summary>
    /// <param name="evidence">The lines and what is known about them.</param>
    /// <param name="tagsPerLine">Creates the probability of each number of tags in a line, at first.</param>
    /// <param name="settings">The assumptions of each member.</param>
    /// <param name="rounds">How many rounds each takes.</param>
    public static TagEnsemble Fit(LineEvidence evidence, Func<TagsPerLine> tagsPerLine, IReadOnlyList<TagSettings> settings, int rounds)
    {
        var members = new TagFit[settings.Count];
        Parallel.For(0, members.Length, TwoThreads, i =>
        {
            members[i] = new TagFit(evidence, tagsPerLine(), settings[i]);
            for (var round = 0; round < rounds; round++) members[i].Round();
        });
        return new TagEnsemble(evidence, members);
    }

    /// <summary>The most probable cut of each line.</summary>
    public TagCut[] CutAll()
    {
        var lines = evidence.Candidates.Lines;
        var choices = new int[members.Length][][][];
        Parallel.For(0, members.Length, TwoThreads, m => choices[m] = [.. lines.Select((_, i) => members[m].Load(i).BestTwo())]);
        var cuts = lines.Select((_, i) => choices.SelectMany(choice => choice[i]).DistinctBy(ends => string.Join(' ', ends)).Select(ends => new Reading(ends, members.Length)).ToArray()).ToArray();
        Parallel.For(0, members.Length, TwoThreads, m =>
        {
            for (var i = 0; i < cuts.Length; i++)
            {
                var lattice = members[m].Load(i);
                foreach (var cut in cuts[i]) cut.Add(lattice, m);
            }
        });
        return [.. cuts.Select((readings, i) => Choose(lines[i].Words, readings))];
    }

    private static TagCut Choose(string[] words, Reading[] readings)
    {
        var ranked = readings.OrderByDescending(reading => reading.Probability).ToArray();
        return new TagCut(
            [.. ranked[0].Spans.Select((span, i) => new CutTag(Join(words, span), ranked[0].TagProbability(i)))],
            ranked[0].Probability,
            ranked.Length > 1 ? [.. ranked[1].Spans.Select(span => Join(words, span))] : []);
    }

    private static string Join(string[] words, (int Start, int Length) span) => string.Join(' ', words, span.Start, span.Length);

    /// <summary>One way to cut a line, and what each member thinks of it.</summary>
    private sealed class Reading(int[] ends, int members)
    {
        private readonly double[] whole = new double[members];
        private readonly double[][] tags = new double[members][];

        public (int Start, int Length)[] Spans { get; } = [.. ends.Select((end, i) => i == 0 ? (0, end) : (ends[i - 1], end - ends[i - 1]))];

        public double Probability => Math.Clamp(whole.Average(), double.Epsilon, 1);

        public double TagProbability(int tag) => Math.Clamp(tags.Average(member => member[tag]), double.Epsilon, 1);

        public void Add(SpanLattice lattice, int member)
        {
            whole[member] = lattice.Probability(ends);
            tags[member] = Array.ConvertAll(Spans, span => lattice.Probability(span.Start, span.Length));
        }
    }
}
