using System.Text;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Linking.Names;

/// <summary>Cuts a person's name into given names, surname and suffix.</summary>
/// <remarks>
/// The surname is the last part with the particles before it. Hyphens, points and gaps cut alike, so that "Jean-Luc", "Jean Luc" and
/// "J.-L." have the same parts. Linear in the length of the name.
/// </remarks>
internal static class NameReader
{
    private const int MostLettersOfAbbreviation = 3;

    private static readonly HashSet<string> Particles = new(
        ["van", "der", "den", "von", "vom", "zu", "zur", "de", "del", "della", "di", "da", "dos", "das", "do", "du", "la", "le", "al", "el", "bin", "ibn", "ben", "af", "av", "ten", "ter", "st"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> ShortSurnames = new(
        ["LI", "XU", "MA", "HE", "YU", "LU", "HU", "WU", "SU", "GU", "FU", "DU", "YE", "LE", "KO", "HO", "NI", "XI", "BO", "SO", "LO", "NG", "OH", "BA", "DO", "QI", "LIN", "SUN", "LIU", "KIM", "LEE", "CHO", "VAN", "VON", "DER", "DEN", "DE", "LA", "DI", "DA", "EL", "AL"],
        StringComparer.Ordinal);

    /// <summary>Reads a name that has its given names first; initials may also follow the surname, as in "Thaler JD".</summary>
    /// <param name="name">The name, without footnote marks.</param>
    /// <param name="transliterations">The spellings to lead back to plain letters.</param>
    public static PersonName Read(string name, Transliterations transliterations)
    {
        var (words, suffix) = CutSuffix(name.Split([' ', ',', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));
        var parts = new List<NamePart>();
        var mixedCase = name.Any(char.IsLower);
        for (var i = 0; i < words.Length; i++) AddParts(words[i], mixedCase && i < words.Length - 1, transliterations, parts);
        if (words.Length >= 2 && EndsWithInitials(words)) MoveInitialsToFront(words[^1], parts);
        if (parts.Count == 0) return new PersonName([], Fold(name), suffix, name);
        var surname = parts[^1].Letters;
        var first = parts.Count - 1;
        while (first - 1 >= 1 && !parts[first - 1].IsShort && Particles.Contains(parts[first - 1].Letters)) surname = parts[--first].Letters + surname;
        return new PersonName([.. parts[..first]], surname, suffix, KeyOf(parts, suffix));
    }

    /// <summary>The letters and digits of a text, folded; letters of other alphabets in lower case.</summary>
    public static string Fold(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsAscii) letters.Append(Fold(rune));
            else if (char.IsAsciiLetterOrDigit((char)rune.Value)) letters.Append(char.ToLowerInvariant((char)rune.Value));
        }
        return letters.ToString();
    }

    /// <summary>What a character leaves of itself; empty for signs.</summary>
    public static string Fold(Rune rune) =>
        AsciiFolding.Fold(rune) ?? (Rune.IsLetterOrDigit(rune) ? Rune.ToLowerInvariant(rune).ToString() : "");

    /// <summary>All letters, then the last part: so "Gan Gao" and "Ganga O" are two, and "García-Márquez" and "García Márquez" are one.</summary>
    private static string KeyOf(List<NamePart> parts, string suffix) =>
        $"{(parts.Count == 1 ? "1" : string.Concat(parts.Select(part => part.Letters)))}|{parts[^1].Letters}|{suffix}";

    private static (string[] Words, string Suffix) CutSuffix(string[] words) =>
        words.Length >= 3 && NameSuffix.Is(words[^1]) ? (words[..^1], Fold(words[^1])) : (words, "");

    private static void AddParts(string word, bool mayBeInitials, Transliterations transliterations, List<NamePart> parts)
    {
        if (mayBeInitials && IsRunOfInitials(word))
        {
            foreach (var letter in word) parts.Add(new NamePart(Fold(letter.ToString()), IsShort: true));
            return;
        }
        var start = 0;
        for (var i = 0; i <= word.Length; i++)
        {
            if (i < word.Length && !IsCut(word[i])) continue;
            var letters = transliterations.Plain(Fold(word[start..i]));
            var abbreviated = i < word.Length && word[i] == '.' && letters.Length <= MostLettersOfAbbreviation;
            if (letters.Length > 0) parts.Add(new NamePart(letters, letters.Length == 1 || abbreviated));
            start = i + 1;
        }
    }

    private static bool IsCut(char sign) => sign is '-' or '‐' or '‑' or '–' or '.';

    /// <summary>"JD" before a surname are two initials; "LI" may be a surname in capitals.</summary>
    private static bool IsRunOfInitials(string word) =>
        word.Length is 2 or 3 && word.All(char.IsAsciiLetterUpper) && !ShortSurnames.Contains(word);

    /// <summary>Whether the last word is initials: "Thaler JD", "Thaler J." A single vowel without a point can be a surname, as in "Weinan E".</summary>
    private static bool EndsWithInitials(string[] words)
    {
        var last = words[^1];
        var bare = last.Replace(".", "", StringComparison.Ordinal);
        if (bare.Length is 0 or > MostLettersOfAbbreviation || !bare.All(char.IsAsciiLetterUpper) || !words[..^1].All(word => word.Length > 2 && word.Any(char.IsLower) && !word.Contains('.', StringComparison.Ordinal))) return false;
        return bare.Length == 1 ? last.Length > 1 || !"AEIOUY".Contains(bare, StringComparison.Ordinal) : last.Contains('.', StringComparison.Ordinal) || IsRunOfInitials(bare);
    }

    private static void MoveInitialsToFront(string word, List<NamePart> parts)
    {
        var letters = word.Where(char.IsAsciiLetterUpper).Select(letter => new NamePart(Fold(letter.ToString()), IsShort: true)).ToArray();
        var removed = 0;
        while (removed < letters.Length)
        {
            removed += parts[^1].Letters.Length;
            parts.RemoveAt(parts.Count - 1);
        }
        parts.InsertRange(0, letters);
    }
}
