using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace PaperGraph.Site.Text;

/// <summary>Reduces the TeX of titles and abstracts to readable Unicode. Text without TeX comes back as it is.</summary>
internal static partial class TexText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("$\\{}~^`'-");

    /// <summary><c>$\mathcal{F}_{ij}$</c> → <c>ℱᵢⱼ</c>. Commands that are not known keep their name without the backslash.</summary>
    /// <param name="text">One line of text.</param>
    public static string ToUnicode(string text)
    {
        if (text.AsSpan().IndexOfAny(Marks) < 0) return text;
        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (Match formula in Formula().Matches(text))
        {
            result.Append(new TexReader(text[position..formula.Index], math: false).Read());
            result.Append(new TexReader(formula.Groups["tex"].Value, math: true).Read());
            position = formula.Index + formula.Length;
        }
        result.Append(new TexReader(text[position..], math: false).Read());
        return result.ToString();
    }

    /// <summary>A dollar opens a formula before a character other than a space and closes one that no digit follows, so that prices stay.</summary>
    [GeneratedRegex(@"\$\$(?<tex>.+?)\$\$|(?<!\\)\$(?=\S)(?<tex>[^$]*?[^\s\\$])\$(?!\d)|\\\((?<tex>.+?)\\\)|\\\[(?<tex>.+?)\\\]", RegexOptions.CultureInvariant)]
    private static partial Regex Formula();
}
