using System.Globalization;
using System.Text;

namespace PaperGraph.Extraction.Text;

/// <summary>Brings text as it was copied from a page onto one clean line.</summary>
internal static class TextCleaner
{
    /// <summary>
    /// Every run of white space becomes one space; soft hyphens, zero-width and control characters go; the ends are trimmed.
    /// </summary>
    public static string Clean(string text) => IsClean(text) ? text : Clean(text.AsSpan());

    /// <inheritdoc cref="Clean(string)"/>
    public static string Clean(ReadOnlySpan<char> text)
    {
        text = text.Trim(' ');
        if (IsClean(text)) return text.ToString();
        var cleaned = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (cleaned.Length > 0 && cleaned[^1] != ' ') cleaned.Append(' ');
            }
            else if (!IsInvisible(rune))
            {
                cleaned.Append(rune);
            }
        }
        return cleaned.ToString().TrimEnd(' ');
    }

    private static bool IsClean(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExceptInRange(' ', '~') >= 0 || text.IndexOf("  ", StringComparison.Ordinal) >= 0) return false;
        return text.IsEmpty || (text[0] != ' ' && text[^1] != ' ');
    }

    /// <summary>Format characters include the soft hyphen; the zero-width joiners that some scripts need stay.</summary>
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
        || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format && rune.Value is not (0x200C or 0x200D));
}
