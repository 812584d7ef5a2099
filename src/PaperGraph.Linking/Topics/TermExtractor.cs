namespace PaperGraph.Linking.Topics;

/// <summary>Finds terms of several words in papers whose sources list no tags.</summary>
/// <remarks>
/// C-value (Frantzi, Ananiadou and Mima 2000, DOI 10.1007/s007999900023): log₂|a| · (f(a) − mean of f(b) over the longer terms b that contain a), where
/// |a| is the number of words and f(a) the number of papers with a. A term inside longer ones must also stand without each of them in
/// <see cref="LeastPapers"/> papers and in a third of its papers. At most one term for <see cref="PapersPerTerm"/> papers is kept, those with the highest C-value.
/// O(words of the papers).
/// </remarks>
internal static class TermExtractor
{
    /// <summary>A term stands in at least so many papers.</summary>
    public const int LeastPapers = 3;

    private const int PapersPerTerm = 2;
    private const double LeastAlone = 1.0 / 3;

    /// <summary>The terms, the best first.</summary>
    /// <param name="texts">The texts of all papers.</param>
    /// <param name="papers">The papers to look in, ascending.</param>
    /// <param name="isKnown">Whether the words are the name of a tag.</param>
    public static FoundTerm[] Find(TopicTexts texts, int[] papers, Func<ReadOnlySpan<int>, bool> isKnown)
    {
        if (papers.Length < LeastPapers) return [];
        var classes = new TermWords(texts);
        var counts = TermCounts.Count(texts, papers, classes.MayStand, LeastPapers);
        var candidates = Enumerable.Range(0, counts.Words.Count).Where(i => classes.IsTermLike(counts.Words[i])).ToArray();
        var longer = Longer(counts, candidates);
        return [.. candidates
            .Where(i => !isKnown(counts.Words[i]) && StandsAlone(counts, i, longer.GetValueOrDefault(i)))
            .Select(i => new FoundTerm(counts.Words[i], counts.Papers[i], Value(counts, i, longer.GetValueOrDefault(i))))
            .Where(term => term.Value > 0)
            .OrderByDescending(term => term.Value).ThenBy(term => string.Join(' ', term.Words.Select(word => texts.Words[word])), StringComparer.Ordinal)
            .Take(papers.Length / PapersPerTerm)];
    }

    /// <summary>For each candidate the longer candidates that contain it.</summary>
    private static Dictionary<int, List<int>> Longer(TermCounts counts, int[] candidates)
    {
        var byWords = candidates.ToDictionary(i => Key(counts.Words[i]));
        var longer = new Dictionary<int, List<int>>();
        foreach (var i in candidates)
        {
            var words = counts.Words[i];
            for (var length = 2; length < words.Length; length++)
            {
                for (var start = 0; start + length <= words.Length; start++)
                {
                    if (!byWords.TryGetValue(Key(words.AsSpan(start, length)), out var part)) continue;
                    if (!longer.TryGetValue(part, out var list)) longer.Add(part, list = []);
                    list.Add(i);
                }
            }
        }
        return longer;
    }

    private static (int, int, int, int) Key(ReadOnlySpan<int> words) => (words[0], words[1], words.Length > 2 ? words[2] : -1, words.Length > 3 ? words[3] : -1);

    private static bool StandsAlone(TermCounts counts, int term, List<int>? longer)
    {
        if (longer is null) return true;
        var alone = counts.Papers[term].Count - longer.Max(other => counts.Papers[other].Count);
        return alone >= LeastPapers && alone >= LeastAlone * counts.Papers[term].Count;
    }

    private static double Value(TermCounts counts, int term, List<int>? longer) =>
        Math.Log2(counts.Words[term].Length) * (counts.Papers[term].Count - (longer?.Average(other => counts.Papers[other].Count) ?? 0));
}

/// <summary>A term.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Papers">The papers that have it, ascending.</param>
/// <param name="Value">Its C-value, &gt; 0.</param>
internal sealed record FoundTerm(int[] Words, List<int> Papers, double Value);
