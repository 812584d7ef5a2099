using System.Text;
using PaperGraph.Linking.Learning;
using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Topics;

/// <summary>Reads text as words for comparing phrases: every word counts, also numbers and single letters, and phrases end at punctuation.</summary>
/// <remarks>
/// Words are folded to ASCII, lower case and singular (see <see cref="Tokenizer.Stem"/>); hyphens and spaces separate words alike, so that
/// "n-body simulations" and "N body simulation" are the same words. O(length of the text). Not thread-safe.
/// </remarks>
/// <param name="words">Numbers the words.</param>
internal sealed class PhraseReader(Vocabulary words)
{
    /// <summary>Stands between two phrases.</summary>
    public const int Break = -1;

    private const int LongestWord = 64;

    private readonly char[] word = new char[LongestWord];
    private readonly List<int> numbers = [];
    private readonly List<(int Start, int End)> places = [];
    private int length;
    private int start;

    /// <summary>The numbers of a text's words, <see cref="Break"/> where a phrase ends.</summary>
    public int[] Read(string text)
    {
        Scan(text);
        return [.. numbers];
    }

    /// <summary>For each word whether a hyphen joins it to the one before.</summary>
    public bool[] Joints(string text)
    {
        Scan(text);
        return [.. places.Select((place, i) => i > 0 && place.Start > 0 && place.Start == places[i - 1].End + 1 && text[place.Start - 1] is '-' or '‐' or '‑')];
    }

    /// <summary>The same with the place of each word in the text.</summary>
    public (int[] Words, (int Start, int End)[] Places) ReadWithPlaces(string text)
    {
        Scan(text);
        return ([.. numbers], [.. places]);
    }

    private void Scan(string text)
    {
        numbers.Clear();
        places.Clear();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i])) Append(char.ToLowerInvariant(text[i]), i);
            else if (!char.IsAscii(text[i])) i += AppendFolded(text, i);
            else if (text[i] == '\'' && IsPossessive(text, i)) i++;
            else if (text[i] == '\\' && IsAccent(text, i)) i++;
            else if (text[i] != '\'') EndWord(i, endsPhrase: text[i] is not (' ' or '-'));
        }
        EndWord(text.Length, endsPhrase: true);
    }

    private int AppendFolded(string text, int index)
    {
        if (!Rune.TryGetRuneAt(text, index, out var rune))
        {
            EndWord(index, endsPhrase: true);
            return 0;
        }
        if (AsciiFolding.Fold(rune) is { } folded)
        {
            foreach (var c in folded) Append(c, index);
        }
        else if (Rune.IsLetter(rune))
        {
            foreach (var c in Rune.ToLowerInvariant(rune).ToString()) Append(c, index);
        }
        else if (rune.Value is '’' && IsPossessive(text, index)) return 1;
        else if (rune.Value is not '’') EndWord(index, endsPhrase: !Rune.IsWhiteSpace(rune) && rune.Value is not ('‐' or '‑' or '–'));
        return rune.Utf16SequenceLength - 1;
    }

    private void Append(char c, int index)
    {
        if (length == 0) start = index;
        if (length < LongestWord) word[length++] = c;
    }

    private void EndWord(int end, bool endsPhrase)
    {
        if (length > 0) Add(words.Add(Singular(word.AsSpan(0, length))), end);
        length = 0;
        if (endsPhrase && numbers.Count > 0 && numbers[^1] != Break) Add(Break, end);
    }

    /// <summary>The stem; "glasses" and "approaches" become "glass" and "approach", where the stemmer leaves an e.</summary>
    private static ReadOnlySpan<char> Singular(Span<char> word)
    {
        var stem = Tokenizer.Stem(word);
        if (stem.Length == word.Length) return stem;
        return stem.EndsWith("sse") || stem.EndsWith("she") || stem.EndsWith("tche") || stem.EndsWith("rche") || stem.EndsWith("nche") || stem.EndsWith("oache") ? stem[..^1] : stem;
    }

    private void Add(int number, int end)
    {
        numbers.Add(number);
        places.Add((start, end));
    }

    /// <summary>Whether a LaTeX accent such as in Schr\"odinger or \'Etale stands before a letter.</summary>
    private static bool IsAccent(string text, int backslash) =>
        backslash + 2 < text.Length && text[backslash + 1] is '"' or '\'' or '`' or '^' or '~' && char.IsAsciiLetter(text[backslash + 2]);

    private static bool IsPossessive(string text, int apostrophe) =>
        apostrophe + 1 < text.Length && text[apostrophe + 1] == 's' && (apostrophe + 2 == text.Length || !char.IsLetterOrDigit(text[apostrophe + 2]));
}
