using System.Collections.Immutable;

namespace PaperGraph.Linking.Tags;

/// <summary>Cuts lines of tags that have nothing between them, all lines of one source together.</summary>
/// <remarks>
/// A semi-Markov model over runs of one to five words, fitted by expectation maximisation without any training data: each
/// round cuts every line in all ways, weighted by <see cref="TagModel"/>, and counts what came out. What helps: tags recur
/// on other lines, new tags specialise known ones, words start or end tags by habit, the words of a tag also stand side by side in
/// title or abstract, and a source shows the same number of tags on nearly every line. That number is the one under which
/// the lines are most likely; others stay possible. Several fits vote (<see cref="TagEnsemble"/>). Lines are worked on in ordinal
/// order, so the result does not depend on the order in which they come. O(words of all lines) per round, with a fixed number of
/// rounds; beyond 10,000 lines fewer fits vote.
/// </remarks>
internal static class TagSegmenter
{
    /// <summary>Longer lines are no tag lines.</summary>
    public const int MostWordsPerLine = 100;

    private const int Rounds = 7;
    private const int RoundsPerGuess = 4;
    private const int MostLinesForGuess = 300;

    /// <summary>Cuts every line.</summary>
    /// <param name="lines">The lines; words separated by single spaces, at most <see cref="MostWordsPerLine"/>.</param>
    /// <param name="vocabulary">Tags that some source delimits, with how often they occur.</param>
    /// <returns>The cuts in the order of the lines.</returns>
    public static ImmutableArray<TagCut> Segment(IReadOnlyList<TagLine> lines, IReadOnlyDictionary<string, int> vocabulary) =>
        Segment(lines, vocabulary, TagSettings.Ensemble(lines.Count));

    /// <summary>Cuts every line under given assumptions.</summary>
    internal static ImmutableArray<TagCut> Segment(IReadOnlyList<TagLine> lines, IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<TagSettings> settings)
    {
        if (lines.Count == 0) return [];
        var order = Enumerable.Range(0, lines.Count)
            .OrderBy(i => lines[i].Text, StringComparer.Ordinal).ThenBy(i => lines[i].Context, StringComparer.Ordinal)
            .ToArray();
        var sorted = Array.ConvertAll(order, i => lines[i]);
        var tags = GuessTagsPerLine(sorted, vocabulary);
        var found = TagEnsemble.Fit(LineEvidence.Collect(sorted, vocabulary), () => CreatePrior(tags, lines.Count), settings, Rounds).CutAll();

        var cuts = new TagCut[lines.Count];
        for (var i = 0; i < order.Length; i++) cuts[order[i]] = found[i];
        return [.. cuts];
    }

    /// <summary>The number of tags per line under which a sample of the lines is most likely; 0 when it varies.</summary>
    private static int GuessTagsPerLine(TagLine[] lines, IReadOnlyDictionary<string, int> vocabulary)
    {
        var step = (lines.Length + MostLinesForGuess - 1) / MostLinesForGuess;
        var evidence = LineEvidence.Collect([.. lines.Where((_, i) => i % step == 0)], vocabulary);
        var likelihoods = new double[TagsPerLine.MostGuessed + 1];
        Parallel.For(0, likelihoods.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, tags =>
        {
            var fit = new TagFit(evidence, CreatePrior(tags, lines.Length), TagSettings.Middle);
            for (var round = 0; round < RoundsPerGuess; round++) likelihoods[tags] = fit.Round();
        });
        return Array.IndexOf(likelihoods, likelihoods.Max());
    }

    private static TagsPerLine CreatePrior(int tags, int lines) => tags == 0 ? TagsPerLine.Varying() : TagsPerLine.Constant(tags, lines);
}
