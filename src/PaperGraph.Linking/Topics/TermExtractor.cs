namespace PaperGraph.Linking.Topics;

/// <summary>Finds terms of several words in papers whose sources list no tags.</summary>
/// <remarks>
/// C-value (Frantzi, Ananiadou and Mima 2000, DOI 10.1007/s007999900023): log₂|a| · (f(a) − mean of f(b) over the longer terms b that contain a), where
/// |a| is the number of words and f(a) the number of papers with a. A term must also stand outside longer runs of words that recur, in
/// <see cref="LeastPapers"/> papers and a third of its own, and open and close a phrase now and then. A term with a vague last word ("methods") is kept only when that word is what the words before it
/// mostly go with, and these are no term themselves. At most one term for <see cref="PapersPerTerm"/> papers is kept, those with the highest C-value.
/// O(words of the papers).
/// </remarks>
internal static class TermExtractor
{
    /// <summary>A term stands in at least so many papers.</summary>
    public const int LeastPapers = 3;

    private const int PapersPerTerm = 2;
    private const double LeastAlone = 1.0 / 3;
    private const double LeastAtEdge = 0.2;
    private const double LeastTogether = 0.6;

    /// <summary>The terms, the best first.</summary>
    /// <param name="texts">The words of all papers, which tell verbs and adjectives.</param>
    /// <param name="papers">The papers to look in, ascending.</param>
    /// <param name="isKnown">Whether the words are the name of a tag.</param>
    public static FoundTerm[] Find(TopicTexts texts, TermPaper[] papers, Func<ReadOnlySpan<int>, bool> isKnown)
    {
        if (papers.Length < LeastPapers) return [];
        var classes = new TermWords(texts);
        var runs = TermCounts.Count(papers, classes.MayStand, LeastPapers);
        var candidates = runs.Where(run => classes.IsTermLike(run.Words)).ToDictionary(run => Key(run.Words));
        var vague = runs.Where(run => run.Words.Length == 2 && classes.IsVagueEnd(run.Words[1])).GroupBy(run => run.Words[0]).ToDictionary(group => group.Key, group => group.Sum(run => run.Papers.Count));
        var longer = candidates.Values.SelectMany(run => Parts(run.Words).Select(part => (part, run))).Where(pair => candidates.ContainsKey(pair.part)).ToLookup(pair => pair.part, pair => pair.run.Papers.Count);
        return [.. candidates
            .Where(pair => IsWhole(pair.Value) && !isKnown(pair.Value.Words) && IsTelling(pair.Value))
            .Select(pair => new FoundTerm(pair.Value.Words, pair.Value.Papers, Math.Log2(pair.Value.Words.Length) * (pair.Value.Papers.Count - longer[pair.Key].DefaultIfEmpty().Average())))
            .Where(term => term.Value > 0)
            .OrderByDescending(term => term.Value).ThenBy(term => string.Join(' ', term.Words.Select(word => texts.Words[word])), StringComparer.Ordinal)
            .Take(papers.Length / PapersPerTerm)];

        bool IsTelling(TermRun run)
        {
            if (!classes.IsVagueEnd(run.Words[^1])) return true;
            if (run.Words.Length == 2) return run.Papers.Count >= LeastTogether * vague[run.Words[0]];
            return !candidates.ContainsKey(Key(run.Words.AsSpan(..^1))) && !isKnown(run.Words.AsSpan(..^1));
        }
    }

    /// <summary>Whether a run is more than a piece of longer phrases, recurring or not: "matter physics" hardly ever opens a phrase, "multi-agent" hardly ever closes one.</summary>
    private static bool IsWhole(TermRun run) =>
        run.Alone >= LeastPapers && run.Alone >= LeastAlone * run.Papers.Count && run.Opens >= LeastAtEdge * run.Uses && run.Closes >= LeastAtEdge * run.Uses;

    /// <summary>The runs of two words and more inside a longer one.</summary>
    private static IEnumerable<(int, int, int, int)> Parts(int[] words)
    {
        for (var length = 2; length < words.Length; length++)
        {
            for (var start = 0; start + length <= words.Length; start++) yield return Key(words.AsSpan(start, length));
        }
    }

    private static (int, int, int, int) Key(ReadOnlySpan<int> words) => (words[0], words[1], words.Length > 2 ? words[2] : -1, words.Length > 3 ? words[3] : -1);
}

/// <summary>A term.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Papers">The papers that have it, ascending.</param>
/// <param name="Value">Its C-value, &gt; 0.</param>
internal sealed record FoundTerm(int[] Words, List<int> Papers, double Value);
