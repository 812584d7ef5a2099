using System.Buffers;
using System.Text;

namespace PaperGraph.Linking.Names;

/// <summary>The two-letter spellings of ä, ö, ü, ø and å, led back to the plain letter where the corpus has the word with the real one.</summary>
/// <remarks>
/// "Mueller" is read as "Müller" only in a corpus where somebody is written Müller: otherwise "Joel" and "Michael" would lose letters.
/// O(length of the names).
/// </remarks>
internal sealed class Transliterations
{
    private const int FewestLetters = 4;

    private static readonly SearchValues<char> SpecialLetters = SearchValues.Create("äöüøåÄÖÜØÅ\u0308");

    private readonly Dictionary<string, string> plain = new(StringComparer.Ordinal);

    /// <summary>No transliterations.</summary>
    public static Transliterations None { get; } = new([]);

    /// <summary>Learns the words that have such letters.</summary>
    public Transliterations(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (!HasSpecialLetter(name)) continue;
            foreach (var word in name.Split([' ', '-', '‐', '‑', '.', ','], StringSplitOptions.RemoveEmptyEntries))
            {
                if (HasSpecialLetter(word) && Expand(word) is { Length: >= FewestLetters } expanded) plain[expanded] = NameReader.Fold(word);
            }
        }
    }

    /// <summary>Whether a name has a letter that others write as two.</summary>
    public static bool HasSpecialLetter(string name) => name.AsSpan().ContainsAny(SpecialLetters);

    /// <summary>The word with plain letters, when it is a known transliteration; else the word itself.</summary>
    /// <param name="folded">A folded word.</param>
    public string Plain(string folded) => plain.GetValueOrDefault(folded, folded);

    private static string Expand(string word)
    {
        var letters = new StringBuilder(word.Length + 2);
        foreach (var rune in word.EnumerateRunes())
        {
            letters.Append(Rune.ToLowerInvariant(rune).Value switch
            {
                'ä' => "ae",
                'ö' or 'ø' => "oe",
                'ü' => "ue",
                'å' => "aa",
                '\u0308' => "e",
                _ => NameReader.Fold(rune),
            });
        }
        return letters.ToString();
    }
}
