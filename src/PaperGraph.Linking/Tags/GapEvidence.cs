namespace PaperGraph.Linking.Tags;

/// <summary>What running text says about two neighbouring words of a tag line.</summary>
internal enum GapKind : byte
{
    /// <summary>Neither of what follows.</summary>
    Silent,

    /// <summary>The paper's own text has both words, but never side by side.</summary>
    Apart,

    /// <summary>Texts of other papers have them side by side, the own one does not.</summary>
    TogetherElsewhere,

    /// <summary>The own text has them side by side.</summary>
    TogetherHere,

    /// <summary>The own text has them side by side, and so have others.</summary>
    TogetherEverywhere,

    /// <summary>Both are the same word.</summary>
    Repeated,
}

/// <summary>Finds the evidence of running text for every gap of every line.</summary>
internal static class GapEvidence
{
    /// <summary>How many kinds of evidence there are.</summary>
    public const int Kinds = (int)GapKind.Repeated + 1;

    /// <summary>The kind of evidence for each gap of each line.</summary>
    /// <remarks>O(total length of the texts).</remarks>
    public static GapKind[][] Collect(IReadOnlyList<TagLine> lines, RunningText text)
    {
        var gaps = lines.Select(line => Gaps(line.Text, text)).ToArray();
        var texts = CountTexts(gaps, text);
        var (words, pairs) = (new HashSet<int>(), new HashSet<long>());
        return [.. gaps.Select((line, i) =>
        {
            FindOwn(text.Texts[i], words, pairs);
            return Array.ConvertAll(line, gap => Classify(gap, texts[Pair(gap)], words, pairs));
        })];
    }

    private static GapKind Classify((int Left, int Right) gap, int texts, HashSet<int> ownWords, HashSet<long> ownPairs)
    {
        if (gap.Left == gap.Right) return GapKind.Repeated;
        if (ownPairs.Contains(Pair(gap))) return texts > 1 ? GapKind.TogetherEverywhere : GapKind.TogetherHere;
        if (texts > 0) return GapKind.TogetherElsewhere;
        return ownWords.Contains(gap.Left) && ownWords.Contains(gap.Right) ? GapKind.Apart : GapKind.Silent;
    }

    /// <summary>In how many texts the words of each gap stand side by side.</summary>
    private static Dictionary<long, int> CountTexts((int, int)[][] gaps, RunningText text)
    {
        var counts = new Dictionary<long, int>();
        foreach (var gap in gaps.SelectMany(line => line)) counts[Pair(gap)] = 0;
        var (words, pairs) = (new HashSet<int>(), new HashSet<long>());
        foreach (var tokens in text.Texts)
        {
            FindOwn(tokens, words, pairs);
            foreach (var pair in pairs)
            {
                if (counts.TryGetValue(pair, out var count)) counts[pair] = count + 1;
            }
        }
        return counts;
    }

    private static void FindOwn(int[] tokens, HashSet<int> words, HashSet<long> pairs)
    {
        words.Clear();
        pairs.Clear();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i] < 0) continue;
            words.Add(tokens[i]);
            if (tokens[i + 1] >= 0) pairs.Add(Pair((tokens[i], tokens[i + 1])));
        }
    }

    private static (int, int)[] Gaps(string line, RunningText text)
    {
        var words = line.Split(' ');
        return [.. Enumerable.Range(0, words.Length - 1).Select(i => (text.Last(words[i]), text.First(words[i + 1])))];
    }

    private static long Pair((int Left, int Right) gap) => ((long)gap.Left << 32) | (uint)gap.Right;
}
