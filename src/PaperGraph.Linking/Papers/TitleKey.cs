using System.Text;
using System.Text.RegularExpressions;
using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Papers;

/// <summary>Compares titles without regard to case, accents, punctuation, spaces, LaTeX and HTML.</summary>
internal static partial class TitleKey
{
    private const int MostSlugCharacters = 60;

    /// <summary>The letters and digits of the title, folded, with + and #; the title itself when it has none.</summary>
    public static string Of(string title)
    {
        var key = new StringBuilder(title.Length);
        foreach (var rune in WithoutLatex(TitleMarkup.Remove(title)).EnumerateRunes())
        {
            if (rune.Value == '&') key.Append("and");
            else if (AsciiFolding.Fold(rune) is { } folded) key.Append(folded);
            else if (Rune.IsLetterOrDigit(rune) || IsTelling(rune)) key.Append(Rune.ToLowerInvariant(rune));
        }
        return key.Length > 0 ? key.ToString() : title;
    }

    /// <summary>An identifier for a paper of which only the title is known: a readable slug and a hash of the title's key.</summary>
    /// <param name="titles">Every spelling of the title, all with one key. The ordinally first of their slugs is taken, so that their order does not matter.</param>
    public static string ToPaperId(IEnumerable<string> titles)
    {
        var spellings = titles.ToArray();
        var slug = spellings.Select(title => Slug.Readable(WithoutLatex(TitleMarkup.Remove(title)), MostSlugCharacters)).Min(StringComparer.Ordinal);
        return string.IsNullOrEmpty(slug) ? $"title:{StableHash.Of(Of(spellings[0]))}" : $"title:{slug}-{StableHash.Of(Of(spellings[0]))}";
    }

    /// <summary>C, C++ and C# are three things.</summary>
    private static bool IsTelling(Rune rune) => rune.Value is '+' or '#';

    /// <summary>Commands that only say how something looks go, others leave their name: \mathbb{Z}_\alpha gives Zalpha.</summary>
    private static string WithoutLatex(string title) =>
        title.AsSpan().ContainsAny("\\$") ? MarkupPattern().Replace(title, "") : title;

    [GeneratedRegex(@"\\(mathbb|mathrm|mathcal|mathbf|mathit|mathsf|mathfrak|mathscr|boldsymbol|bm|text|textit|textbf|textrm|emph|rm|bf|it|cal|left|right|operatorname|ensuremath)(?![A-Za-z])|[\\${}^_]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkupPattern();
}
