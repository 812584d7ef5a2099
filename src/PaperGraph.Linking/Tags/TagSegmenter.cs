using System.Collections.Immutable;

namespace PaperGraph.Linking.Tags;

/// <summary>Cuts lines of tags that have nothing between them, all lines of one source together.</summary>
/// <remarks>
/// A semi-Markov model over runs of one to five words, fitted by expectation maximisation without any training data: each
/// round cuts every line in all ways, weighted by <see cref="TagModel"/>, and counts what came out. What helps: tags recur
/// on other lines, words start or end tags by habit, the words of a tag also stand side by side in title or abstract, and a source
/// shows the same number of tags on nearly every line. That number is the one under which the lines are most likely; others
/// stay possible. Lines are worked on in ordinal order, so the result does not depend on the order in which they come.
/// O(words of all lines) per round, with a fixed number of rounds.
/// </remarks>
internal static class TagSegmenter
{
    /// <summary>Longer lines are no tag lines.</summary>
    public const int MostWordsPerLine = 100;

    private const int Rounds = 7;
    private const int RoundsPerGuess = 4;
    private const int MostTagsGuessed = 10;
    private const int MostLinesForGuess = 300;

    /// <summary>So many lines outweigh the doubt whether the number of tags is constant.</summary>
    private const double LinesOfDoubt = 1;

    /// <summary>Cuts every line.</summary>
    /// <param name="lines">The lines; words separated by single spaces, at most <see cref="MostWordsPerLine"/>.</param>
    /// <param name="vocabulary">Tags that some source delimits, with how often they occur.</param>
    /// <returns>The cuts in the order of the lines.</returns>
    public static ImmutableArray<TagCut> Segment(IReadOnlyList<TagLine> lines, IReadOnlyDictionary<string, int> vocabulary)
    {
        if (lines.Count == 0) return [];
        var order = Enumerable.Range(0, lines.Count)
            .OrderBy(i => lines[i].Text, StringComparer.Ordinal).ThenBy(i => lines[i].Context, StringComparer.Ordinal)
            .ToArray();
        var sorted = Array.ConvertAll(order, i => lines[i]);
        var prior = CreatePrior(GuessTagsPerLine(sorted, vocabulary), lines.Count);
        var fit = new TagFit(new TagCandidates([.. sorted.Select(line => line.Text)], vocabulary), TextEvidence.Collect(sorted), prior);
        for (var round = 0; round < Rounds; round++) fit.Round();

        var cuts = new TagCut[lines.Count];
        for (var i = 0; i < order.Length; i++) cuts[order[i]] = fit.Cut(i);
        return [.. cuts];
    }

    /// <summary>The number of tags per line under which a sample of the lines is most likely.</summary>
    private static int GuessTagsPerLine(TagLine[] lines, IReadOnlyDictionary<string, int> vocabulary)
    {
        var step = (lines.Length + MostLinesForGuess - 1) / MostLinesForGuess;
        TagLine[] sample = [.. lines.Where((_, i) => i % step == 0)];
        var candidates = new TagCandidates([.. sample.Select(line => line.Text)], vocabulary);
        var evidence = TextEvidence.Collect(sample);
        var (best, bestLikelihood) = (1, double.NegativeInfinity);
        for (var tags = 1; tags <= MostTagsGuessed; tags++)
        {
            var fit = new TagFit(candidates, evidence, CreatePrior(tags, lines.Length));
            var likelihood = 0.0;
            for (var round = 0; round < RoundsPerGuess; round++) likelihood = fit.Round();
            if (likelihood > bestLikelihood) (best, bestLikelihood) = (tags, likelihood);
        }
        return best;
    }

    private static double[] CreatePrior(int tags, int lines)
    {
        var prior = new double[MostTagsGuessed + 3];
        Array.Fill(prior, LinesOfDoubt / (lines + LinesOfDoubt) / prior.Length);
        prior[tags] += lines / (lines + LinesOfDoubt);
        return prior;
    }
}
