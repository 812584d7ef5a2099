using System.Globalization;
using System.Text;

namespace PaperGraph.Linking.Names;

/// <summary>Makes identifiers from names: ASCII letters and digits in lower case with hyphens between the words.</summary>
/// <remarks>
/// Spelling does not matter: case, accents, hyphens, spaces and other punctuation give the same slug. What a slug would lose
/// although it matters ("c++" and "c", or a name in Chinese) adds a short hash of the name. So the slug depends on the
/// name alone, never on what else there is or in which order it comes.
/// </remarks>
internal static class Slug
{
    private const int MostCharacters = 80;
    private const string TellingMarks = "+#*";

    /// <summary>The slug of a name; never empty.</summary>
    public static string Of(string name)
    {
        var (slug, key) = Fold(name);
        if (slug.Length is > 0 and <= MostCharacters && slug == key) return slug;
        var hash = StableHash.Of(key.Length > 0 ? key : name);
        return slug.Length == 0 ? hash : $"{Cut(slug, MostCharacters - hash.Length - 1)}-{hash}";
    }

    private static string Cut(string slug, int mostCharacters) => slug.Length <= mostCharacters ? slug : slug[..mostCharacters].TrimEnd('-');

    /// <summary>The folded name without the hash, cut at <paramref name="mostCharacters"/>; may be empty.</summary>
    public static string Readable(string name, int mostCharacters)
    {
        var (slug, _) = Fold(name);
        return slug.Length <= mostCharacters ? slug : slug[..mostCharacters].TrimEnd('-');
    }

    /// <summary>The folded words of a name, separated by hyphens, with the marks that matter; the name itself when it has none.</summary>
    /// <remarks>Names with equal keys have equal slugs.</remarks>
    public static string Key(string name) => Fold(name).Key is { Length: > 0 } key ? key : name;

    /// <summary>The slug, and a key that in addition has what the slug loses although it matters.</summary>
    private static (string Slug, string Key) Fold(string name)
    {
        var slug = new StringBuilder(name.Length);
        var key = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (AsciiFolding.Fold(rune) is { } folded)
            {
                slug.Append(folded);
                key.Append(folded);
            }
            else if (rune.Value == '&')
            {
                Separate(slug).Append("and-");
                Separate(key).Append("and-");
            }
            else if (Rune.IsLetterOrDigit(rune) || (rune.IsAscii && TellingMarks.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                key.Append(Rune.ToLowerInvariant(rune));
            }
            else if (!IsApostrophe(rune) && Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format)
            {
                Separate(slug);
                Separate(key);
            }
        }
        return (slug.ToString().TrimEnd('-'), key.ToString().TrimEnd('-'));
    }

    private static StringBuilder Separate(StringBuilder text) => text.Length > 0 && text[^1] != '-' ? text.Append('-') : text;

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '’' or '‘' or '`' or '´' or 'ʼ';
}
