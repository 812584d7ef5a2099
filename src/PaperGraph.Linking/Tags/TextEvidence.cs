namespace PaperGraph.Linking.Tags;

/// <summary>Tells for two neighbouring words of a tag line whether running text has them side by side too.</summary>
/// <remarks>Words are compared without a plural s; hyphens separate words here.</remarks>
internal sealed class TextEvidence
{
    /// <summary>How many kinds of evidence there are.</summary>
    public const int Kinds = 3;

    private const byte Nowhere = 0;
    private const byte InSomeText = 1;
    private const byte InOwnText = 2;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly HashSet<long> everywhere = [];

    /// <summary>The kind of evidence for each gap of each line.</summary>
    /// <remarks>O(total length of the texts).</remarks>
    public static byte[][] Collect(IReadOnlyList<TagLine> lines)
    {
        var evidence = new TextEvidence();
        var gaps = lines.Select(line => evidence.Gaps(line.Text)).ToArray();
        var own = new HashSet<long>();
        var kinds = new byte[lines.Count][];
        for (var i = 0; i < lines.Count; i++)
        {
            own.Clear();
            evidence.AddPairs(lines[i].Context, own);
            kinds[i] = Array.ConvertAll(gaps[i], gap => own.Contains(gap) ? InOwnText : Nowhere);
        }
        for (var i = 0; i < lines.Count; i++)
        {
            for (var gap = 0; gap < gaps[i].Length; gap++)
            {
                if (kinds[i][gap] == Nowhere && evidence.everywhere.Contains(gaps[i][gap])) kinds[i][gap] = InSomeText;
            }
        }
        return kinds;
    }

    /// <summary>The pairs of words around each space of a line.</summary>
    private long[] Gaps(string line)
    {
        var parts = line.Split(' ');
        var gaps = new long[parts.Length - 1];
        for (var i = 0; i < gaps.Length; i++)
        {
            gaps[i] = Pair(Number(parts[i][(parts[i].LastIndexOf('-') + 1)..]), Number(parts[i + 1].Split('-')[0]));
        }
        return gaps;
    }

    private int Number(string word)
    {
        var stem = Stem(word).ToString();
        words.TryAdd(stem, words.Count);
        return words[stem];
    }

    private void AddPairs(string text, HashSet<long> own)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var lower = text.ToLowerInvariant().AsSpan();
        var previous = -1;
        for (var i = 0; i < lower.Length;)
        {
            var start = i;
            while (i < lower.Length && (char.IsLetterOrDigit(lower[i]) || (i > start && lower[i] is '\'' or '*'))) i++;
            if (i == start)
            {
                if (!IsWithinPhrase(lower[i])) previous = -1;
                i++;
                continue;
            }
            var current = lookup.TryGetValue(Stem(lower[start..i]), out var number) ? number : -1;
            if (previous >= 0 && current >= 0)
            {
                own.Add(Pair(previous, current));
                everywhere.Add(Pair(previous, current));
            }
            previous = current;
        }
    }

    /// <summary>Words on both sides of other characters, such as a comma, do not stand side by side.</summary>
    private static bool IsWithinPhrase(char c) => c is ' ' or '-' or '$' or '{' or '}' or '"';

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) => word.Length > 3 && word[^1] == 's' ? word[..^1] : word;

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;
}
