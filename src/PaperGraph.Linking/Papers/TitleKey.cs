using System.Text;
using System.Text.RegularExpressions;
using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Papers;

/// <summary>Compares titles without regard to case, accents, punctuation, spaces and LaTeX.</summary>
internal static partial class TitleKey
{
    private const int MostSlugCharacters = 60;

    /// <summary>The letters and digits of the title, folded; the title itself when it has none.</summary>
    public static string Of(string title)
    {
        var key = new StringBuilder(title.Length);
        foreach (var rune in WithoutLatex(title).EnumerateRunes())
        {
            if (AsciiFolding.Fold(rune) is { } folded) key.Append(folded);
            else if (Rune.IsLetterOrDigit(rune)) key.Append(Rune.ToLowerInvariant(rune));
        }
        return key.Length > 0 ? key.ToString() : title;
    }

    /// <summary>An identifier for a paper of which only the title is known.</summary>
    /// <param name="key">The title's key. The identifier depends on nothing else, so that no further spelling of the title changes it.</param>
    public static string ToPaperId(string key)
    {
        var slug = string.Concat(key.Where(char.IsAsciiLetterOrDigit).Take(MostSlugCharacters));
        return slug.Length == 0 ? $"title:{StableHash.Of(key)}" : $"title:{slug}-{StableHash.Of(key)}";
    }

    /// <summary>Commands that only say how something looks go, others leave their name: \mathbb{Z}_\alpha gives Zalpha.</summary>
    private static string WithoutLatex(string title) =>
        title.AsSpan().ContainsAny("\\$") ? MarkupPattern().Replace(title, "") : title;

    [GeneratedRegex(@"\\(mathbb|mathrm|mathcal|mathbf|mathit|mathsf|mathfrak|mathscr|boldsymbol|bm|text|textit|textbf|textrm|emph|rm|bf|it|cal|left|right|operatorname|ensuremath)(?![A-Za-z])|[\\${}^_]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkupPattern();
}
