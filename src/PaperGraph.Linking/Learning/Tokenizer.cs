using System.Text;
using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Learning;

/// <summary>Cuts text into words that are comparable: folded to lower-case ASCII where that is possible, without LaTeX commands and without plural endings.</summary>
/// <remarks>
/// A word starts with a letter, goes on with letters and digits, and has two characters or more. Hyphens separate words.
/// Plurals are removed by the S-stemmer (Harman 1991, DOI 10.1002/(SICI)1097-4571(199101)42:1&lt;7::AID-ASI2&gt;3.0.CO;2-P); words in -is, such as analysis, stay.
/// O(length of the text).
/// </remarks>
internal sealed class Tokenizer
{
    private const int LongestWord = 64;

    private readonly char[] word = new char[LongestWord];
    private int length;

    /// <summary>Receives a word, or an empty span where a phrase ends: at punctuation and at the end of the text.</summary>
    public delegate void Receiver(ReadOnlySpan<char> word);

    /// <summary>Reads a text word by word.</summary>
    public void Read(string text, Receiver receive)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetterOrDigit(c)) Append(char.ToLowerInvariant(c));
            else if (c == '\\') i = SkipCommand(text, i, receive);
            else if (!char.IsAscii(c)) i += AppendFolded(text, i, receive);
            else if (c == '\'' && IsPossessive(text, i)) i++;
            else
            {
                Flush(receive);
                if (EndsPhrase(c)) receive([]);
            }
        }
        Flush(receive);
        receive([]);
    }

    /// <summary>Singular of a word by the S-stemmer.</summary>
    public static ReadOnlySpan<char> Stem(Span<char> word)
    {
        if (word.Length < 4 || word[^1] != 's' || word[^2] is 'u' or 's' or 'i') return word;
        if (word[^2] != 'e' || word[^3] != 'i' || word[^4] is 'e' or 'a') return word[..^1];
        word[^3] = 'y';
        return word[..^2];
    }

    /// <summary>The last character of a command such as \alpha, or of an accent such as \" within a word.</summary>
    private int SkipCommand(string text, int start, Receiver receive)
    {
        var end = start + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        if (end == start + 1) return Math.Min(end, text.Length - 1);
        Flush(receive);
        return end - 1;
    }

    /// <summary>Appends a character beyond ASCII; returns how many further UTF-16 units it takes.</summary>
    private int AppendFolded(string text, int index, Receiver receive)
    {
        if (!Rune.TryGetRuneAt(text, index, out var rune))
        {
            Flush(receive);
            return 0;
        }
        if (AsciiFolding.Fold(rune) is { } folded)
        {
            foreach (var c in folded) Append(c);
        }
        else if (Rune.IsLetter(rune))
        {
            Span<char> units = stackalloc char[2];
            foreach (var c in units[..Rune.ToLowerInvariant(rune).EncodeToUtf16(units)]) Append(c);
        }
        else if (rune.Value is '’' && IsPossessive(text, index)) return 1;
        else
        {
            Flush(receive);
            if (Rune.IsPunctuation(rune) && rune.Value is not ('‐' or '‑' or '–')) receive([]);
        }
        return rune.Utf16SequenceLength - 1;
    }

    private void Append(char c)
    {
        if (length < LongestWord) word[length++] = c;
    }

    private void Flush(Receiver receive)
    {
        if (length > 1 && char.IsLetter(word[0])) receive(Stem(word.AsSpan(0, length)));
        length = 0;
    }

    private static bool IsPossessive(string text, int apostrophe) =>
        apostrophe + 1 < text.Length && text[apostrophe + 1] == 's' && (apostrophe + 2 == text.Length || !char.IsLetterOrDigit(text[apostrophe + 2]));

    private static bool EndsPhrase(char c) => c is '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '[' or ']' or '"';
}
